public import LearningRecord

/// Somebody from whom no file came while an assignment is open: nothing more is known.
public struct NoNews: Hashable, Sendable {
  public var person: PersonID
  /// When the newest file was made; `nil` when none ever came.
  public var newestFileDay: Day?
  /// The day from which on a file has been missing: the file's or the assignment's, the later.
  public var since: Day
  public var assignments: [EntityID]

  /// Returns `nil` when nothing is open, or a file came not long ago.
  public init?(
    from standing: TeacherStanding, assignments: [Entry<Assignment>], syllabus: Syllabus,
    thresholds: HelpThresholds, timeZone: SchoolTimeZone, today: Day
  ) {
    let open = assignments.filter {
      $0.body.concerns(standing.person)
        && AssignmentProgress(
          of: $0, for: standing, syllabus: syllabus, timeZone: timeZone, today: today
        ).isOpen
    }
    let given = open.map { timeZone.day(atMilliseconds: $0.atMilliseconds) }
    guard let firstGiven = given.min() else { return nil }
    let fileDay = standing.newestFileMilliseconds.map(timeZone.day)
    let since = fileDay.map { max($0, firstGiven) } ?? firstGiven
    guard today.number - since.number >= thresholds.noNewsDays else { return nil }
    person = standing.person
    newestFileDay = fileDay
    self.since = since
    self.assignments = open.map(\.id)
  }
}
