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
  /// The needs as planning knows them, in its order, without files of mentor scope.
  static func all(_ source: ReportSource) -> [Self] {
    NeedCoverage(source.model).competences.map { Self($0, source) }
  }

  private init(_ need: CompetenceNeed, _ source: ReportSource) {
    let disclosure = source.disclosure
    let needing = Set(need.needs.map { disclosure.identities.canonical($0.person) })
    let waiting = Set(need.unanswered.map(disclosure.identities.canonical))
    competence = need.code
    nameIndonesian = disclosure.mask(need.competence.nameIndonesian)
    nameEnglish = disclosure.mask(need.competence.nameEnglish)
    counts = disclosure.counts(of: disclosure.teachers, groups: 3) { person in
      needing.contains(person) ? (waiting.contains(person) ? 1 : 2) : 0
    }
    sessions = need.answers.count
    speakers = source.model.entries(of: Speaker.self)
      .filter { $0.body.competences.contains(need.code) }
      .compactMap { disclosure.name(of: $0.body) }.sorted()
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
