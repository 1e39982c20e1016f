/// A session or a period at four levels: what the record can tell, what it cannot, and the words
/// that somebody wrote about it.
public struct EvaluationSummary: Hashable, Sendable {
  /// What is looked at.
  public enum Subject: Hashable, Sendable {
    case session(EntityID)
    /// Both days belong to it.
    case period(from: Day, to: Day)
  }

  /// Why a level has no numbers of its own, or fewer than people hope for.
  public enum Gap: String, Hashable, CaseIterable, Sendable {
    /// No session of it took place yet.
    case notHeld
    /// The record holds no numbers for this level: words alone tell.
    case wordsOnly
    /// The session names neither competences nor lessons.
    case nothingToMeasure
    /// Of nobody both before and after are known.
    case noFiles
    /// Of some people it is not known.
    case someUnknown
    /// Nobody has told what came of it in class.
    case noApplications
    /// No need was noted for its competences.
    case noNeeds
  }

  /// One of the four levels.
  public struct Line: Hashable, Sendable {
    public var level: Evaluation.Level
    /// From the record as it stands now.
    public var before: Evaluation.Share?
    public var after: Evaluation.Share?
    /// Of how many people it is not known.
    public var unknown = 0
    public var gap: Gap?
    /// What somebody wrote down, with the numbers of that day.
    public var noted: Evaluation.Finding?
  }

  public var subject: Subject
  /// The sessions that took place.
  public var sessions: [EntityID]
  /// All four, in their order.
  public var lines: [Line]
  /// What was written down; `nil` while nobody has.
  public var evaluation: Entry<Evaluation>?
  /// What shows learning.
  public var source: SessionLearning.Source?

  /// Looks at `subject`; what the files tell comes from `overview`.
  public init(_ subject: Subject, in model: TrainingModel, overview: MentorOverview) {
    let figures = EvaluationFigures(subject, in: model, overview: overview)
    let evaluation = model.evaluation(of: subject)
    self.subject = subject
    self.evaluation = evaluation
    sessions = figures.sessions.map(\.id)
    source = figures.source
    lines = figures.lines.map { line in
      var line = line
      line.noted = evaluation?.body.findings.first { $0.level == line.level }
      return line
    }
  }

  /// The findings to begin with: the words as they stand, the numbers as the record tells them now.
  public var findings: [Evaluation.Finding] {
    lines.map { line in
      Evaluation.Finding(
        level: line.level, before: line.before ?? line.noted?.before,
        after: line.after ?? line.noted?.after, text: line.noted?.text ?? "")
    }
  }

  /// An evaluation with these findings.
  public func evaluation(_ findings: [Evaluation.Finding]) -> Evaluation {
    switch subject {
    case .session(let session): Evaluation(session: session, findings: findings)
    case .period(let from, let to): Evaluation(from: from, to: to, findings: findings)
    }
  }
}

extension TrainingModel {
  /// What was written about `subject`; of several the newest.
  fileprivate func evaluation(of subject: EvaluationSummary.Subject) -> Entry<Evaluation>? {
    entries(of: Evaluation.self).filter { entry in
      switch subject {
      case .session(let session): entry.body.session == session
      case .period(let from, let to):
        entry.body.session == nil && entry.body.from == from && entry.body.to == to
      }
    }
    .max { ($0.atMilliseconds, $0.id) < ($1.atMilliseconds, $1.id) }
  }
}

extension EvaluationSummary {
  /// Counts and words, nobody's name.
  public var json: JSONValue {
    var object = JSONObject()
    switch subject {
    case .session(let session): object.append("session", .string(session.text))
    case .period(let from, let to):
      object.append("from", .string(from.text))
      object.append("to", .string(to.text))
    }
    object.append("sessions", .array(sessions.map { .string($0.text) }))
    object.append("source", optionalText: source?.rawValue)
    object.append("levels", .array(lines.map(\.json)))
    object.append("written", .boolean(evaluation != nil))
    if evaluation?.hasTwoVersions == true { object.append("twoVersions", .boolean(true)) }
    return .object(object)
  }
}

extension EvaluationSummary.Line {
  fileprivate var json: JSONValue {
    var object = JSONObject([
      .init("level", .string(level.rawValue)), .init("before", before?.json ?? .null),
      .init("after", after?.json ?? .null), .init("unknown", .integer(unknown)),
    ])
    object.append("gap", optionalText: gap?.rawValue)
    object.append("text", .string(noted?.text ?? ""))
    object.append("notedBefore", noted?.before?.json)
    object.append("notedAfter", noted?.after?.json)
    return .object(object)
  }
}
