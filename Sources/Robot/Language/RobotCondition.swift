/// A question that the robot can answer where it stands.
public struct RobotCondition: Hashable, Sendable {
  public var sense: Sense
  /// Whether the opposite is asked.
  public var isNegated: Bool

  /// What the robot can feel.
  public enum Sense: Hashable, CaseIterable, Sendable {
    case frontClear
    case frontWall
    case leftClear
    case leftWall
    case rightClear
    case rightWall
    /// Something lies where the robot stands.
    case thingHere
    /// The robot carries something.
    case carrying
    case atGoal
  }

  /// Makes a condition.
  public init(_ sense: Sense, isNegated: Bool = false) {
    self.sense = sense
    self.isNegated = isNegated
  }
}
