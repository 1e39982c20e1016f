/// How much of a day reviews may take.
public struct ReviewLimits: Hashable, Sendable {
  public var items: Int
  public var seconds: Int

  /// What nobody has to plan for: eight items, five minutes.
  public static let standard = ReviewLimits(items: 8, seconds: 300)

  /// Makes limits.
  public init(items: Int, seconds: Int) {
    self.items = items
    self.seconds = seconds
  }
}
