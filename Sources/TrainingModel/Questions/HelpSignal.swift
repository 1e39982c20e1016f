public import Curriculum
public import LearningRecord

/// One reason to help a teacher, with the events that show it.
public struct HelpSignal: Hashable, Sendable {
  /// What the reason rests on.
  public enum Reason: Hashable, Sendable {
    /// `sentence` may be empty; it is text from outside.
    case asked(sentence: String)
    /// So many variants tried since the worked answer was shown.
    case notGotAfterSolution(tries: Int)
    /// So many sittings in a row.
    case notGotInSittings(Int)
    /// The lessons in their order, the newest last.
    case firstTryRateFalling([FirstTryRate])
  }

  /// How many of a lesson's activities were got right at the first try.
  public struct FirstTryRate: Hashable, Sendable {
    public var lesson: LessonID
    public var right: Int
    public var tried: Int

    /// Makes a rate.
    public init(lesson: LessonID, right: Int, tried: Int) {
      self.lesson = lesson
      self.right = right
      self.tried = tried
    }

    /// Whether it is lower than `other`, compared without rounding.
    func isLower(than other: FirstTryRate) -> Bool { right * other.tried < other.right * tried }
  }

  public var difficulty: Difficulty
  public var reason: Reason
  /// The events that show it, in order; the request itself when the teacher asked.
  public var evidence: [EventID]
  /// Since when it has been so: the teacher's corrected time, milliseconds since 1970 UTC.
  public var sinceMilliseconds: Int64

  /// Makes a signal.
  public init(
    difficulty: Difficulty, reason: Reason, evidence: [EventID], sinceMilliseconds: Int64
  ) {
    self.difficulty = difficulty
    self.reason = reason
    self.evidence = evidence
    self.sinceMilliseconds = sinceMilliseconds
  }

  public var rule: HelpRule {
    switch reason {
    case .asked: .asked
    case .notGotAfterSolution: .notGotAfterSolution
    case .notGotInSittings: .notGotInSittings
    case .firstTryRateFalling: .firstTryRateFalling
    }
  }
}
