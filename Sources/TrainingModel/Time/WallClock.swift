/// A reading of the wall clock, which may be wrong.
public struct WallClock: Hashable, Sendable {
  /// Milliseconds since 1970 UTC.
  public var milliseconds: Int64
  public var isDoubtful: Bool

  /// Makes a reading.
  public init(milliseconds: Int64, isDoubtful: Bool = false) {
    self.milliseconds = milliseconds
    self.isDoubtful = isDoubtful
  }
}
