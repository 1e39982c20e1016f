public import Curriculum

/// An answer with its verdict, as stored.
public struct Attempt: Hashable, Sendable {
  public var lesson: LessonID
  public var step: StepID
  public var activity: ActivityID
  public var answer: Answer
  public var verdict: Verdict
  /// Counts this question's answers since it was last shown anew, from 1.
  public var number: Int
  /// Hints seen before this answer.
  public var hints: Int
  /// Whether the worked answer had been shown: right is then "with help".
  public var followsSolution: Bool
  /// From question on screen to answer; `nil` when the clock jumped.
  public var milliseconds: Int?

  /// Makes an attempt.
  public init(
    lesson: LessonID, step: StepID, activity: ActivityID, answer: Answer, verdict: Verdict,
    number: Int, hints: Int = 0, followsSolution: Bool = false, milliseconds: Int? = nil
  ) {
    self.lesson = lesson
    self.step = step
    self.activity = activity
    self.answer = answer
    self.verdict = verdict
    self.number = number
    self.hints = hints
    self.followsSolution = followsSolution
    self.milliseconds = milliseconds
  }
}

/// What an answer was found to be; `unchecked` is not `wrong` and does not count.
public enum Verdict: String, Hashable, CaseIterable, Sendable {
  case right
  case wrong
  case unchecked
}
