/// Indonesia's three time zones; none has summer time.
public enum SchoolTimeZone: String, Hashable, CaseIterable, Sendable {
  case western = "WIB"
  case central = "WITA"
  case eastern = "WIT"

  /// Minutes east of UTC.
  public var offsetMinutes: Int {
    switch self {
    case .western: 7 * 60
    case .central: 8 * 60
    case .eastern: 9 * 60
    }
  }

  /// The day at the school on which the instant falls.
  public func day(atMilliseconds milliseconds: Int64) -> Day {
    Day(atMilliseconds: milliseconds, offsetMinutes: offsetMinutes)
  }
}
