/// Whether a clock's reading can be believed, before it is stored.
public enum ClockDoubt {
  /// Less is a clock that was set right, or a laptop that also runs another system.
  static let toleratedStepBackMilliseconds: Int64 = 86_400_000
  /// Nobody stays away longer than this (five years); a flat battery's date may.
  static let longestAbsenceMilliseconds: Int64 = 5 * 366 * 86_400_000

  /// Whether `reading` lies before the newest trusted date, far after it, or is absurd.
  ///
  /// Both are milliseconds since 1970 UTC; `newest` is `nil` while the record has no trusted date.
  public static func isDoubtful(_ reading: Int64, after newest: Int64?) -> Bool {
    guard WriterClock.plausible.contains(reading) else { return true }
    guard let newest else { return false }
    return reading < newest - toleratedStepBackMilliseconds
      || reading > newest + longestAbsenceMilliseconds
  }
}
