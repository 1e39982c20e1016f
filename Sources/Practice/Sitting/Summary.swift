public import Curriculum

/// What a finished sitting leaves behind; no scores.
public struct Summary: Hashable, Sendable {
  /// `nil` where only questions came back.
  public var lesson: LessonID?
  public var title: String
  /// Steps with questions that were all right without help.
  public var wentWell: [Topic]
  /// Steps with questions that needed help, were postponed, or are still open.
  public var comesBack: [Topic]
  /// Steps with questions that could not be checked.
  public var unchecked: [Topic]

  /// A step with those of its questions that are meant.
  public struct Topic: Hashable, Sendable {
    public var step: StepID
    public var heading: [Inline]
    public var activities: [ActivityID]
  }
}
