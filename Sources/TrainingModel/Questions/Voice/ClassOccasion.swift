public import Curriculum

/// Something after which a teacher may have tried something in class.
public struct ClassOccasion: Hashable, Sendable {
  /// What it was.
  public enum Subject: Hashable, Sendable {
    /// A lesson that ended with something to try at school.
    case lesson(LessonID)
    /// An assignment that followed a session.
    case assignment(EntityID)
    /// Whatever else the teacher wants to tell.
    case free

    /// A name that outlives wording, such as `lesson:laptop.files`.
    public var name: String {
      switch self {
      case .lesson(let lesson): "lesson:" + lesson.text
      case .assignment(let assignment): "assignment:" + assignment.text
      case .free: "free"
      }
    }
  }

  public var subject: Subject
  /// When the lesson ended or the assignment came.
  public var day: Day
  /// The session that the assignment followed.
  public var session: EntityID?
  /// What the teacher wanted to try, in their own words.
  public var plan: String

  /// Makes an occasion.
  public init(subject: Subject, day: Day, session: EntityID? = nil, plan: String = "") {
    self.subject = subject
    self.day = day
    self.session = session
    self.plan = plan
  }
}
