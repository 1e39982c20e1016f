/// Where one item stands between its reviews.
///
/// Times are in milliseconds since 1970 UTC.
public struct ItemMemory: Hashable, Sendable {
  /// Whether an item is reviewed in steps of minutes or in intervals of days.
  public enum Phase: Hashable, Sendable {
    /// Before its first interval of days; `step` counts from 0.
    case learning(step: Int)
    case review
    /// After it was forgotten.
    case relearning(step: Int)
  }

  public var phase: Phase
  /// `nil` before the first review.
  public var memory: Memory?
  public var lastReview: Int64?
  /// When to ask again.
  public var due: Int64

  /// An item that was never asked about, to be asked at `due`.
  public init(due: Int64) {
    phase = .learning(step: 0)
    self.due = due
  }

  /// The whole days from the last review to `time`; none when the clock says it was before.
  public func days(at time: Int64) -> Int64 {
    lastReview.map { max(time - $0, 0) / Self.day } ?? 0
  }

  static let day: Int64 = 86_400_000
}
