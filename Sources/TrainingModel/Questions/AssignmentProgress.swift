public import Curriculum
public import LearningRecord

/// How far one teacher is with one assignment, as far as their files tell.
public struct AssignmentProgress: Hashable, Sendable {
  /// What can be said; offline, nobody is late before a newer file shows it.
  public enum Standing: Hashable, Sendable {
    case completed
    /// The due day is still to come, or there is none.
    case open
    /// A file made after the due day shows that it was not completed.
    case notCompletedByDue(fileDay: Day)
    /// The due day has passed, and no file tells what became of it.
    case unknown(newestFileDay: Day?)
  }

  public var assignment: EntityID
  public var person: PersonID
  public var completedLessons: [LessonID]
  /// Not completed as far as known.
  public var openLessons: [LessonID]
  public var standing: Standing

  /// Whether something is left to do, as far as known.
  public var isOpen: Bool { standing != .completed }

  /// Compares what is asked for with what is known.
  public init(
    of assignment: Entry<Assignment>, for standing: TeacherStanding, syllabus: Syllabus,
    timeZone: SchoolTimeZone, today: Day
  ) {
    self.assignment = assignment.id
    person = standing.person
    let lessons = syllabus.lessons(of: assignment.body)
    let known = lessons ?? assignment.body.lessons
    completedLessons = known.filter {
      standing.lessons[$0].map { $0.status >= .completed } ?? false
    }
    openLessons = known.filter { [completedLessons] in !completedLessons.contains($0) }
    let fileDay = standing.newestFileMilliseconds.map(timeZone.day)
    if lessons != nil, openLessons.isEmpty, !known.isEmpty {
      self.standing = .completed
    } else if let due = assignment.body.due, due < today {
      self.standing =
        fileDay.map { $0 > due ? .notCompletedByDue(fileDay: $0) : .unknown(newestFileDay: $0) }
        ?? .unknown(newestFileDay: nil)
    } else {
      self.standing = .open
    }
  }
}
