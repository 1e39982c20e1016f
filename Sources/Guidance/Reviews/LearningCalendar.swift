public import LearningRecord

/// Days as the teacher counts them: from midnight to midnight where the laptop is.
public struct LearningCalendar: Hashable, Sendable {
  public var hoursEast: Int

  /// Makes the calendar of a place so many hours east of Greenwich.
  public init(hoursEast: Int) { self.hoursEast = hoursEast }

  /// The day of `time`, counted since 1970.
  public func day(of time: CorrectedTime) -> Int {
    let local = time.milliseconds + Int64(hoursEast) * 3_600_000
    return Int((Double(local) / 86_400_000).rounded(.down))
  }

  /// The days from `earlier` to `later`, at least 0; by sittings while a date is in doubt.
  public func days(from earlier: LearningTime, to later: LearningTime) -> Int {
    guard earlier.corrected.isTrusted, later.corrected.isTrusted else {
      return later.days(since: earlier)
    }
    return max(day(of: later.corrected) - day(of: earlier.corrected), 0)
  }
}
