public import Curriculum
public import LearningRecord

/// A competence that somebody lacks now, with what shows it.
public struct OpenNeed: Hashable, Sendable {
  /// Where it is known from.
  public enum Source: Hashable, Sendable {
    /// Somebody recorded it: the need of this name.
    case recorded(EntityID)
    /// Something in this lesson calls for help now.
    case help(LessonID)
    /// This lesson was begun and is not completed.
    case unfinished(LessonID)
  }

  public var person: PersonID
  public var name: String
  public var competence: CompetenceCode
  public var level: Need.Level
  public var evidence: Need.Evidence
  public var source: Source
  /// In the words of who recorded it; empty for what progress shows.
  public var why: String
  /// Since when it is known; `nil` when no file tells.
  public var since: Day?
  /// Whether progress shows all lessons that cover it completed: perhaps it is met by now.
  public var lessonsAreCompleted = false

  /// Whether it asks for somebody; a lesson that is being worked on asks for nobody yet.
  public var isPressing: Bool {
    if case .unfinished = source { false } else { true }
  }

  /// The recorded need, where there is one.
  public var entity: EntityID? {
    if case .recorded(let entity) = source { entity } else { nil }
  }

  /// Orders pressing ones first, then the longest known, then by name.
  static func comesFirst(_ one: OpenNeed, _ other: OpenNeed) -> Bool { one.order < other.order }

  private var order: (Int, Int, String, PersonID) {
    (isPressing ? 0 : 1, since?.number ?? .max, name, person)
  }
}
