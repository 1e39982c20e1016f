/// What the robot can do in one step.
public enum RobotAction: Hashable, CaseIterable, Sendable {
  case move
  case turnLeft
  case turnRight
  case pick
  case put
}
