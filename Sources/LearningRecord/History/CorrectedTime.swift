/// When something happened, as far as the writer's clock can be believed.
public struct CorrectedTime: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970 UTC.
  public var milliseconds: Int64
  /// Whether this is the clock's own reading; else it is the last trusted one before.
  public var isTrusted: Bool

  /// Makes a time.
  public init(milliseconds: Int64, isTrusted: Bool) {
    self.milliseconds = milliseconds
    self.isTrusted = isTrusted
  }

  /// Orders by time alone.
  public static func < (one: Self, other: Self) -> Bool { one.milliseconds < other.milliseconds }
}
