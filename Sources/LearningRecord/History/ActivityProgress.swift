public import Curriculum

/// All that happened at one question or exercise.
public struct ActivityProgress: Hashable, Sendable {
  public var activity: ActivityID
  /// The lesson where it was met last.
  public var lesson: LessonID
  /// In order.
  public var attempts: [TimedAttempt] = []
  /// How often a hint was opened.
  public var hintsShown = 0
  /// How often the worked answer was shown.
  public var solutionsShown = 0
  /// Whether the worked answer was shown and nothing right was given since, to a variant either.
  public var isOpenAfterSolution = false
  /// "Nanti saja", and not tried since.
  public var isPostponed = false

  /// Makes the progress of an activity that was just met.
  public init(activity: ActivityID, lesson: LessonID) {
    self.activity = activity
    self.lesson = lesson
  }

  /// The attempts that count: what could not be checked does not.
  public var tries: [TimedAttempt] { attempts.filter { $0.attempt.verdict != .unchecked } }

  /// The first attempt that counts.
  public var firstTry: TimedAttempt? { attempts.first { $0.attempt.verdict != .unchecked } }

  /// Whether it was ever got right without the worked answer.
  public var isGotRight: Bool {
    attempts.contains { $0.attempt.verdict == .right && !$0.attempt.followsSolution }
  }

  /// Whether it was got right, but only after the worked answer.
  public var isGotRightWithHelp: Bool {
    !isGotRight && attempts.contains { $0.attempt.verdict == .right }
  }
}
