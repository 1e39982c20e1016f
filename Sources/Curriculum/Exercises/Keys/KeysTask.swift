/// Keys to press, one after the other.
public struct KeysTask: Hashable, Sendable {
  public var steps: [KeyStep]
  /// Whether the key is asked from memory: what it is for is shown, the key itself is not.
  public var isFromMemory: Bool

  /// More is no practice of a few minutes.
  public static let mostSteps = 16

  /// Makes a task.
  public init(steps: [KeyStep], isFromMemory: Bool = false) {
    self.steps = steps
    self.isFromMemory = isFromMemory
  }

  /// Reads `task`: `keys`, a list of steps, and `from-memory`.
  init(_ fields: FieldReader) {
    self.init(
      steps: fields.list("keys").map(KeyStep.init), isFromMemory: fields.flag("from-memory"))
    if !(1...Self.mostSteps).contains(steps.count) {
      fields.report(.unusable(key: "keys", reason: "1 to \(Self.mostSteps) keys"), at: "keys")
    }
  }
}
