internal import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// What is needed, by how many, and what answers it.
  public struct NeedLine: Hashable, Sendable {
    public var competence: CompetenceName
    /// Without the need, needing it without a session, needing it with a session.
    public var counts: PublicCounts
    /// Sessions about it that are planned or were held.
    public var sessions: Int
    /// Those who could teach it and may be named: outside speakers, and colleagues who allow it.
    public var speakers: [String]
  }
}

extension SchoolReport.NeedLine {
  /// The needs as planning knows them, in its order, without files of mentor scope.
  static func all(_ source: ReportSource) -> [Self] {
    source.coverage.competences.map { Self($0, source) }
  }

  private init(_ need: CompetenceNeed, _ source: ReportSource) {
    let disclosure = source.disclosure
    let needing = Set(need.needs.map { disclosure.identities.canonical($0.person) })
    let waiting = Set(need.unanswered.map(disclosure.identities.canonical))
    competence = source.name(of: need.code)
    counts = disclosure.counts(of: disclosure.teachers, groups: 3) { person in
      needing.contains(person) ? (waiting.contains(person) ? 1 : 2) : 0
    }
    sessions = need.answers.count
    speakers = source.model.entries(of: Speaker.self)
      .filter { $0.body.competences.contains(need.code) }
      .compactMap { disclosure.name(of: $0.body) }.sorted()
  }
}

extension Disclosure {
  /// The name of somebody from outside, or of a colleague who allows it.
  func name(of speaker: Speaker) -> String? {
    if let person = speaker.person { return name(of: person) }
    return speaker.source == .colleague ? nil : mask(speaker.name)
  }
}
