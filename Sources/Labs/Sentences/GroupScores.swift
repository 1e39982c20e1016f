/// How the test sentences of every group came out.
public struct GroupScores: Hashable, Sendable {
  public private(set) var groups: [String: LabScore] = [:]

  /// An empty table.
  public init() {}

  /// Counts one more sentence of `group`.
  public mutating func count(_ group: String, isRight: Bool) {
    groups[group, default: LabScore()].count(isRight)
  }

  /// All groups together.
  public var total: LabScore {
    groups.values.reduce(LabScore()) {
      LabScore(right: $0.right + $1.right, total: $0.total + $1.total)
    }
  }

  /// The groups in alphabetical order.
  public var sorted: [(group: String, score: LabScore)] {
    groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
