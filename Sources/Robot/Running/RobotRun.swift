public import Curriculum

/// What came of letting a program run on a map.
public struct RobotRun: Hashable, Sendable {
  /// How the run ended; `line` is where.
  public enum Outcome: Hashable, Sendable {
    case finished
    case hitWall(line: Int)
    case nothingToPick(line: Int)
    case nothingToPut(line: Int)
    /// The robot was stopped because it did not stop by itself.
    case endless(line: Int, steps: Int)
    /// Commands called themselves again and again.
    case calledTooDeep(line: Int, depth: Int)
  }

  public var outcome: Outcome
  /// Lines carried out, also those that only ask or count.
  public var steps: Int
  /// The map when the robot stands still.
  public var world: RobotWorld
  /// One entry a step; empty when the trace was not wanted.
  public var trace: [RobotStep]
}

/// One step of a run.
public struct RobotStep: Hashable, Sendable {
  /// The line of the program, counted from 1.
  public var line: Int
  public var event: RobotEvent
  /// Where the robot stands after it.
  public var position: GridPosition
  public var heading: RobotHeading
}
