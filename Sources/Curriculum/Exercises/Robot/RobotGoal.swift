/// What must be true when the robot stands still.
public enum RobotGoal: String, Hashable, CaseIterable, Sendable {
  /// The robot stands on the goal.
  case atGoal = "at-goal"
  /// Nothing lies about, except on marks.
  case allPicked = "all-picked"
  /// Something lies on every mark.
  case allPlaced = "all-placed"
}
