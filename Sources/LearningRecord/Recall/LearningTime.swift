/// A moment in a teacher's learning, measured so that a clock that is wrong does not stop it.
public struct LearningTime: Hashable, Sendable {
  public var corrected: CorrectedTime
  /// Sittings are counted from 1 over the whole history; 0 outside of one.
  public var sitting: Int

  /// Makes a moment.
  public init(corrected: CorrectedTime, sitting: Int) {
    self.corrected = corrected
    self.sitting = sitting
  }

  private static let day: Int64 = 86_400_000

  /// The whole days from `earlier` to this moment, at least 0.
  ///
  /// While one of the dates is in doubt each sitting counts as a day: on a laptop that wakes in 1970
  /// whenever it is opened, what was learnt would otherwise never come back.
  public func days(since earlier: LearningTime) -> Int {
    let passed = max(corrected.milliseconds - earlier.corrected.milliseconds, 0) / Self.day
    if corrected.isTrusted, earlier.corrected.isTrusted { return Int(passed) }
    return max(Int(passed), sitting - earlier.sitting)
  }
}
