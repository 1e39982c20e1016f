/// A word of the robot's language that an exercise can ask for or rule out.
public enum RobotConstruct: String, Hashable, CaseIterable, Sendable {
  case move
  case turnLeft = "turn-left"
  case turnRight = "turn-right"
  case pick
  case put
  case repetition = "repeat"
  case choice = "if"
  case alternative = "else"
  case loop = "while"
  case definition = "define"
}
