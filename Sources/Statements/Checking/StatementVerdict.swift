public import TrainingModel

/// What a check found out about one statement.
public struct StatementVerdict: Hashable, Sendable {
  /// What the specification forbids.
  public var reasons: [StatementFinding]
  /// What it allows and a store may still refuse, or what it only advises against.
  public var warnings: [StatementFinding]

  /// Makes a verdict.
  public init(reasons: [StatementFinding] = [], warnings: [StatementFinding] = []) {
    self.reasons = reasons
    self.warnings = warnings
  }

  public var isValid: Bool { reasons.isEmpty }

  /// The verdict as one line tells it.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("valid", .boolean(isValid)),
        .init("reasons", .array(reasons.map { .string($0.text) })),
        .init("warnings", .array(warnings.map { .string($0.text) })),
      ]))
  }
}
