/// How many of so many came out right.
public struct LabScore: Hashable, Sendable {
  public var right: Int
  public var total: Int

  /// Makes a score.
  public init(right: Int = 0, total: Int = 0) {
    self.right = right
    self.total = total
  }

  /// Counts one more.
  mutating func count(_ isRight: Bool) {
    total += 1
    if isRight { right += 1 }
  }

  /// Rounded to the nearest whole number, halves up; 0 of nothing.
  public var percent: Int { total == 0 ? 0 : (right * 200 + total) / (total * 2) }
}
