internal import Curriculum

/// The needs of a school as counts that a report may show: no names, no group under five.
public struct NeedCounts: Hashable, Sendable {
  /// One competence.
  public struct Row: Hashable, Sendable {
    public var competence: Competence
    /// Who needs it.
    public var people: GroupCount
    /// Whom no session reaches; `nil` where it or the rest would be a group too small.
    public var withoutSession: GroupCount?
    /// By what shows it; `nil` where one part would be a group too small.
    public var byEvidence: [Need.Evidence: Int]?
    public var sessions: [EntityID]
    public var couldTeach: GroupCount
  }

  /// In the order of `NeedCoverage`.
  public var rows: [Row]
  public var sessionsWithoutNeed: [EntityID]

  /// Counts `coverage`, hiding groups smaller than `smallest`.
  public init(_ coverage: NeedCoverage, hidingUnder smallest: Int = GroupCount.smallest) {
    rows = coverage.competences.map { Row($0, smallest: smallest) }
    sessionsWithoutNeed = coverage.sessionsWithoutNeed.map(\.session)
  }

  /// The counts as they stand in a report.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("needs", .array(rows.map(\.json))),
        .init("sessionsWithoutNeed", .array(sessionsWithoutNeed.map { .string($0.text) })),
      ]))
  }
}

extension NeedCoverage {
  /// The counts for a report: groups under `smallest` are not told apart.
  public func counts(hidingUnder smallest: Int = GroupCount.smallest) -> NeedCounts {
    NeedCounts(self, hidingUnder: smallest)
  }
}

extension NeedCounts.Row {
  fileprivate init(_ need: CompetenceNeed, smallest: Int) {
    competence = need.competence
    people = GroupCount(need.needs.count, hidingUnder: smallest)
    // A part is hidden with its rest: a reader could subtract it from the whole.
    let parts = [need.unanswered.count, need.needs.count - need.unanswered.count]
    withoutSession =
      parts.allSatisfy { $0 == 0 || $0 >= smallest } ? .exact(need.unanswered.count) : nil
    let evidence = need.byEvidence
    byEvidence = evidence.values.allSatisfy { $0 >= smallest } ? evidence : nil
    sessions = need.answers.map(\.session)
    couldTeach = GroupCount(need.teachers.count, hidingUnder: smallest)
  }

  fileprivate var json: JSONValue {
    var object = competence.nameJSON
    object.append("people", people.json)
    object.append("withoutSession", withoutSession?.json ?? .null)
    let parts = Need.Evidence.allCases.compactMap { evidence in
      byEvidence?[evidence].map { JSONObject.Member(evidence.rawValue, .integer($0)) }
    }
    object.append("evidence", byEvidence == nil ? .null : .object(JSONObject(parts)))
    object.append("sessions", .array(sessions.map { .string($0.text) }))
    object.append("couldTeach", couldTeach.json)
    return .object(object)
  }
}
