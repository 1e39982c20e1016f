import ProgressStore
import Terminal
import TrainingModel

/// Telling what was tried in class without questions, for scripts: the twin of `ApplicationsFlow`.
struct ApplicationErrand {
  let desk: TeacherDesk

  /// What is told; what is not given stays as it was, or empty.
  struct Wish: Hashable {
    var tried: String?
    var result: String?
    var next: String?
    var audience: OwnApplication.Audience?
    /// What it came of: a lesson's id or title, or an assignment's.
    var after: String?
    /// The id of what is told anew.
    var id: String?

    /// Whether anything is told at all.
    var isEmpty: Bool { [tried, result, next, after, id].allSatisfy { $0 == nil } }
  }

  /// The longest answer to one question, in characters.
  static let longestAnswer = 2_000

  /// Keeps what `wish` tells; without an audience the mentor alone may read it.
  ///
  /// - Throws: A complaint when nothing was told, or what is named is not known.
  func tell(_ wish: Wish) throws -> OwnApplication {
    let old = try wish.id.map(application)
    let occasion = try wish.after.map(occasion)
    var body =
      old?.body
      ?? ClassApplication(person: desk.store.person, tried: "", day: desk.schoolDay)
    body.tried = wish.tried.map(bounded) ?? body.tried
    body.result = wish.result.map(bounded) ?? body.result
    body.next = wish.next.map(bounded) ?? body.next
    guard ![body.tried, body.result, body.next].allSatisfy(\.isEmpty) else {
      throw Complaint(desk.phrases.nothingTold, .wrongUsage)
    }
    if let occasion {
      body.session = occasion.session
      if case .lesson(let lesson) = occasion.subject { body.lesson = lesson }
    }
    let before = Set(try desk.applications().map(\.heads))
    try desk.keep(
      body, for: wish.audience ?? old?.audience ?? .mentor, inPlaceOf: old,
      settling: occasion?.subject.name)
    guard let kept = try desk.applications().first(where: { !before.contains($0.heads) }) else {
      throw Complaint(desk.phrases.nothingTold, .foundSomethingWrong)
    }
    return kept
  }

  /// What this teacher told under `id`.
  ///
  /// - Throws: A complaint that says where the ids stand.
  func application(_ id: String) throws -> OwnApplication {
    guard let found = try desk.applications().first(where: { $0.id.text == id }) else {
      throw Complaint(desk.phrases.noSuchApplication(id.sanitisedLine), .wrongUsage)
    }
    return found
  }

  private func occasion(_ name: String) throws -> ClassOccasion {
    let mail = try desk.mail()
    let all = try desk.occasions(in: mail)
    let wanted = name.lowercased()
    let found = all.first { occasion in
      let subject = occasion.subject.name
      return subject == wanted || subject.hasSuffix(":" + wanted)
        || desk.title(of: occasion.subject, in: mail).lowercased() == wanted
    }
    guard let found else {
      throw Complaint(
        desk.phrases.noSuchOccasion(
          name.sanitisedLine,
          known: all.prefix(5).map { desk.title(of: $0.subject, in: mail).sanitisedLine }),
        .wrongUsage)
    }
    return found
  }

  private func bounded(_ text: String) -> String { String(text.prefix(Self.longestAnswer)) }
}

extension OwnApplication {
  /// What was told, and who may read it.
  var json: JSONValue {
    var object = JSONObject([
      .init("id", .string(id.text)), .init("readers", .string(audience.rawValue)),
    ])
    object.members += body.object().members.filter { $0.name != "person" }
    return .object(object)
  }
}
