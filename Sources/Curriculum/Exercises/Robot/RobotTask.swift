/// A task of this kind: a robot to programme.
public struct RobotTask: Hashable, Sendable {
  /// Reads `task`.
  init(_ fields: FieldReader) {}
}
