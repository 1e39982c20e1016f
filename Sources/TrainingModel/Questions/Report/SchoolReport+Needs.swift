public import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// What is needed, by how many, and what answers it.
  public struct NeedLine: Hashable, Sendable {
    public var competence: CompetenceCode
    public var nameIndonesian: String
    public var nameEnglish: String
    /// Without the need, needing it without a session, needing it with a session.
    public var counts: PublicCounts
    /// Sessions about it that are planned or were held.
    public var sessions: Int
    /// Those who could teach it and may be named: outside speakers, and colleagues who allow it.
    public var speakers: [String]

    /// The name in a language; the code where there is none.
    public func name(in language: Language) -> String {
      let names =
        language == .indonesian ? [nameIndonesian, nameEnglish] : [nameEnglish, nameIndonesian]
      return names.first { !$0.isEmpty } ?? competence.text
    }
  }
}

extension SchoolReport.NeedLine {
  static func all(_ source: ReportSource) -> [Self] {
    let disclosure = source.disclosure
    let teachers = Set(disclosure.teachers)
    var needing: [CompetenceCode: [PersonID: Need]] = [:]
    for need in source.model.entries(of: Need.self).map(\.body) {
      let person = disclosure.identities.canonical(need.person)
      guard teachers.contains(person) else { continue }
      // One person under two ids may have two: the newer one holds.
      let known = needing[need.competence]?[person]
      needing[need.competence, default: [:]][person] =
        known.flatMap { $0.joined(with: need) } ?? need
    }
    let names = Dictionary(
      source.model.entries(of: Competence.self).map { ($0.body.code, $0.body) }
    ) { one, _ in one }
    return needing.compactMap { code, needs in
      let open = Set(needs.filter { $0.value.level != .able }.keys)
      guard !open.isEmpty else { return nil }
      return Self(code, open: open, competence: names[code], source)
    }
    .sorted { ($0.open, $1.competence) > ($1.open, $0.competence) }
  }

  /// For the order only: the most that may need it.
  private var open: Int { counts.groups.dropFirst().reduce(0) { $0 + $1.most } }

  private init(
    _ code: CompetenceCode, open: Set<PersonID>, competence: Competence?, _ source: ReportSource
  ) {
    let sessions = source.sessions.filter {
      $0.body.competences.contains(code) && $0.body.status != .cancelled
    }
    let reached = sessions.map { source.people(of: $0.body.audience) }
      .reduce(into: Set<PersonID>()) { $0.formUnion($1) }
    self.competence = code
    nameIndonesian = source.disclosure.mask(competence?.nameIndonesian ?? "")
    nameEnglish = source.disclosure.mask(competence?.nameEnglish ?? "")
    counts = source.disclosure.counts(of: source.disclosure.teachers, groups: 3) { person in
      open.contains(person) ? (reached.contains(person) ? 2 : 1) : 0
    }
    self.sessions = sessions.count
    speakers = source.model.entries(of: Speaker.self).filter { $0.body.competences.contains(code) }
      .compactMap { source.disclosure.name(of: $0.body) }.sorted()
  }
}

extension PublicCount {
  /// The most that it may be.
  public var most: Int {
    switch self {
    case .exact(let number): number
    case .between(_, let high): high
    case .hidden: 0
    }
  }
}

extension Disclosure {
  /// The name of somebody from outside, or of a colleague who allows it.
  func name(of speaker: Speaker) -> String? {
    if let person = speaker.person { return name(of: person) }
    return speaker.source == .colleague ? nil : mask(speaker.name)
  }
}
