public import Curriculum

/// Work on a practical exercise, as stored with its verdict.
public struct Performance: Hashable, Sendable {
  public var exercise: ActivityID
  /// The names of the reasons that kept it from being right, the most helpful first.
  public var reasons: [String]
  /// What the teacher was told was seen, in her language, for each reason.
  public var told: [String]
  /// The work in words that a mentor can read: a program, what was typed, a file's name.
  public var work: String
  /// Whole numbers with the unit in their name, such as `accuracyPercent`.
  public var measures: [String: Int]

  /// Longer work is cut: an event is a line, not an archive.
  public static let longestWork = 4_000

  /// Makes a performance; `work` beyond `longestWork` characters is cut.
  public init(
    exercise: ActivityID, reasons: [String] = [], told: [String] = [], work: String = "",
    measures: [String: Int] = [:]
  ) {
    self.exercise = exercise
    self.reasons = reasons
    self.told = told
    self.work = String(work.prefix(Self.longestWork))
    self.measures = measures
  }
}

/// Work on a practical exercise outside of a lesson.
public struct FreePractice: Hashable, Sendable {
  public var performance: Performance
  public var verdict: Verdict
  /// Counts the tries since the exercise was opened, from 1.
  public var number: Int
  /// Hints seen before.
  public var hints: Int
  /// Whether the worked answer had been shown.
  public var followsSolution: Bool

  /// Makes the record of one try.
  public init(
    performance: Performance, verdict: Verdict, number: Int, hints: Int = 0,
    followsSolution: Bool = false
  ) {
    self.performance = performance
    self.verdict = verdict
    self.number = number
    self.hints = hints
    self.followsSolution = followsSolution
  }
}
