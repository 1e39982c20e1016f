/// What happened in one step of a run.
public enum RobotEvent: Hashable, Sendable {
  case done(RobotAction)
  /// There was a wall: the run ends here.
  case bumped
  /// There was nothing to pick: the run ends here.
  case nothingHere
  /// There was nothing to put: the run ends here.
  case nothingCarried
  /// A question was asked and answered.
  case asked(RobotCondition, Bool)
  /// A round of a repetition began, counted from 1.
  case round(Int, of: Int)
  /// A command of one's own was called.
  case called(String)
}
