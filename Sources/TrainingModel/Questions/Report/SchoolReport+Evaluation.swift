internal import LearningRecord

extension SchoolReport {
  /// What a session that took place came to, at four levels.
  public struct EvaluationLine: Hashable, Sendable {
    /// What somebody wrote at one of the levels.
    public struct Word: Hashable, Sendable {
      public var level: Evaluation.Level
      public var text: String
    }

    public var session: EntityID
    public var topic: String
    public var day: Day?
    /// What shows learning; `nil` where the session names nothing to be learnt.
    public var source: SessionLearning.Source?
    /// Of those of whom both are known, who could do it before, and after; `nil` of too few.
    public var before: FifthShare?
    public var after: FifthShare?
    /// Whether before or after is not known of some.
    public var isPartlyUnknown: Bool
    /// Who told what came of it in class.
    public var use: FifthShare?
    /// Needs for what it was about that are met by now.
    public var needsMet: FifthShare?
    public var words: [Word]
    /// Whether somebody has written an evaluation.
    public var isWritten: Bool
  }
}

extension SchoolReport.EvaluationLine {
  static func all(_ source: ReportSource) -> [Self] {
    let held = source.sessions.filter(\.body.tookPlace)
    guard !held.isEmpty else { return [] }
    let known = KnownProgress.all(in: source.model, standings: source.overview.standings)
    let written = Dictionary(
      grouping: source.model.entries(of: Evaluation.self)
    ) { $0.body.session }
    return held.map { session in
      Self(
        session, written: written[session.id] ?? [],
        EvaluationFigures(
          of: [session], source.index, in: source.model, known: known, overview: source.overview),
        source)
    }
  }

  private init(
    _ session: Entry<Session>, written: [Entry<Evaluation>], _ figures: EvaluationFigures,
    _ source: ReportSource
  ) {
    let disclosure = source.disclosure
    let newest = written.max { ($0.atMilliseconds, $0.id) < ($1.atMilliseconds, $1.id) }
    self.session = session.id
    topic = disclosure.mask(session.body.topic)
    day = session.body.day
    self.source = figures.source
    let learning = figures.learning.first
    before = learning.flatMap { FifthShare($0.ableBefore, of: $0.known) }
    after = learning.flatMap { FifthShare($0.ableAfter, of: $0.known) }
    isPartlyUnknown = learning.map { $0.unknown > 0 } ?? false
    use = FifthShare(figures.told.count, of: figures.people.count)
    let needs = figures.needs
    needsMet = FifthShare(needs.count { $0.level == .able }, of: needs.count)
    words = (newest?.body.findings ?? []).compactMap { finding in
      let text = disclosure.mask(finding.text)
      return text.isEmpty ? nil : Word(level: finding.level, text: text)
    }
    isWritten = newest != nil
  }
}
