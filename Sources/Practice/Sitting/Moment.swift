/// When something happened: the wall clock, which may be wrong.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970 UTC.
  public var clockMilliseconds: Int64

  /// Makes a moment.
  public init(clockMilliseconds: Int64) { self.clockMilliseconds = clockMilliseconds }

  /// The time passed since `earlier`; `nil` when the clock jumped or somebody went away.
  func milliseconds(since earlier: Self) -> Int? {
    let (passed, overflows) = clockMilliseconds.subtractingReportingOverflow(
      earlier.clockMilliseconds)
    // Nobody ponders one question for an hour: the lid was closed, or the clock was set.
    guard !overflows, (0...3_600_000).contains(passed) else { return nil }
    return Int(passed)
  }
}
