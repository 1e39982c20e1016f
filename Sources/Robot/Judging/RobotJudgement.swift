public import Curriculum

/// A verdict with what a screen needs to show why.
public struct RobotJudgement: Hashable, Sendable {
  public var verdict: ExerciseVerdict
  /// The first map on which the program missed, counted from 0.
  public var missedStage: Int?
  /// Steps on the first map; 0 when the program did not run.
  public var steps: Int
  /// Lines that count; 0 when the program could not be read.
  public var lines: Int

  /// Makes a judgement.
  public init(verdict: ExerciseVerdict, missedStage: Int? = nil, steps: Int = 0, lines: Int = 0) {
    self.verdict = verdict
    self.missedStage = missedStage
    self.steps = steps
    self.lines = lines
  }
}
