/// How much of a day reviews may take.
public struct ReviewLimits: Hashable, Sendable {
  public var items: Int
  public var seconds: Int
  /// How many in one go.
  public var atOnce: Int

  /// What nobody has to plan for: eight items, five minutes.
  public static let standard = ReviewLimits(items: 8, seconds: 300)

  /// At the end of a lesson: two at most, and they count for the day.
  public static let closing = ReviewLimits(items: 8, seconds: 300, atOnce: 2)

  /// Makes limits.
  public init(items: Int, seconds: Int, atOnce: Int = .max) {
    self.items = items
    self.seconds = seconds
    self.atOnce = atOnce
  }
}
