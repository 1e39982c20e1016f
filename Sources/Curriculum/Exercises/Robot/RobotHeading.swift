/// Where the robot looks.
public enum RobotHeading: String, Hashable, CaseIterable, Sendable {
  case north
  case east
  case south
  case west

  /// After a quarter turn to the left.
  public var left: Self {
    switch self {
    case .north: .west
    case .west: .south
    case .south: .east
    case .east: .north
    }
  }

  /// After a quarter turn to the right.
  public var right: Self { left.left.left }

  /// How the robot is drawn.
  public var symbol: Character {
    switch self {
    case .north: "^"
    case .east: ">"
    case .south: "v"
    case .west: "<"
    }
  }
}
