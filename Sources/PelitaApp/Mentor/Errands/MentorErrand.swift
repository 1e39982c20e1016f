import Curriculum
import Foundation
import LearningRecord
import RecordExchange
import TrainingModel
import Workbench

/// What a mentor does without questions, for scripts: the twins of the screens.
struct MentorErrand {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// The teacher whom `name` names.
  ///
  /// - Throws: A complaint with similar names.
  func teacher(_ name: String, in overview: MentorOverview) throws -> PersonID {
    if let person = overview.person(named: name) { return person }
    let wanted = name.lowercased()
    let similar = overview.sortedNames.filter { $0.lowercased().contains(wanted) }
    throw Complaint(
      phrases.noSuchTeacher(name, similar: Array(similar.prefix(3))), .wrongUsage)
  }

  /// Takes in files, and the files in folders.
  func importFiles(
    _ paths: [String], acceptsNewKeys: Bool, mixesSchools: Bool = false,
    progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> [ImportOutcome] {
    let files = try paths.flatMap { path in
      FolderListing.isFolder(path) ? try NewFiles(desk: desk).paths(in: [path]).sorted() : [path]
    }
    return try FileImport(
      desk: desk, acceptsNewKeys: acceptsNewKeys, mixesSchools: mixesSchools, progress: progress,
      files: .onStandardError(of: desk)
    ).run(files)
  }

  /// Replies to the newest open request of a teacher.
  ///
  /// - Throws: A complaint when no request is open.
  func reply(_ text: String, to name: String) throws {
    let overview = try desk.overview()
    let person = try teacher(name, in: overview)
    let asked = overview.needs(of: person).filter { !$0.requests.isEmpty }
    guard let need = asked.max(by: { $0.newestRequest < $1.newestRequest }) else {
      throw Complaint(
        Explanation(what: phrases.noRequestToAnswer, cure: ""), .foundSomethingWrong)
    }
    try MentorWriting(desk: desk).reply(text, to: need)
  }

  /// Marks a teacher's difficulties as handled, all or those of an activity or lesson.
  func markHandled(_ name: String, lesson: String?, activity: String?) throws {
    let overview = try desk.overview()
    let person = try teacher(name, in: overview)
    let needs = overview.needs(of: person).filter { need in
      (lesson == nil || need.difficulty.lesson?.text == lesson)
        && (activity == nil || need.difficulty.activity?.text == activity)
    }
    guard !needs.isEmpty else {
      throw Complaint(Explanation(what: phrases.nothingToHandle, cure: ""), .foundSomethingWrong)
    }
    for need in needs { try MentorWriting(desk: desk).handled(need) }
  }

  /// Writes a mentoring record; a name that nobody has is added when `addsTeacher`.
  func record(
    _ name: String, observed: String, agreed: String, next: String, addsTeacher: Bool
  ) throws {
    let reading = DayReading(next, today: desk.today)
    if case .unreadable = reading {
      throw Complaint(Explanation(what: phrases.notADay, cure: phrases.nextDayForms), .wrongUsage)
    }
    let overview = try desk.overview()
    let writing = MentorWriting(desk: desk)
    let person =
      if addsTeacher, overview.person(named: name) == nil {
        try writing.add(teacher: name)
      } else {
        try teacher(name, in: overview)
      }
    var draft = MentorWriting.Draft(observed: observed, agreed: agreed)
    if case .day(let day) = reading { draft.nextDay = day }
    try writing.record(draft, about: [person])
  }

  /// Saves a teacher's file.
  ///
  /// - Throws: `FileTrouble`.
  /// - Returns: Where it went.
  func send(to name: String, folder: String?) throws -> Delivery {
    let person = try teacher(name, in: desk.overview())
    return try TeacherFile(desk: desk, teacher: person).save(toFolder: folder)
  }
}

extension HelpNeed {
  /// When the newest request was made.
  fileprivate var newestRequest: Int64 {
    signals.filter { $0.rule == .asked }.map(\.sinceMilliseconds).max() ?? 0
  }
}
