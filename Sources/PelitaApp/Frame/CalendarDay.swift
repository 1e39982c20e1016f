import Glibc

/// A day as the wall calendar shows it, in the laptop's time zone.
struct CalendarDay: Hashable, Comparable, Sendable {
  var year: Int
  /// 1–12.
  var month: Int
  /// 1–31.
  var day: Int
  /// 0 for Monday to 6 for Sunday.
  var weekday: Int

  /// The local day at `milliseconds` since 1970 UTC.
  init(milliseconds: Int64) {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    year = Int(parts.tm_year) + 1900
    month = Int(parts.tm_mon) + 1
    day = Int(parts.tm_mday)
    weekday = (Int(parts.tm_wday) + 6) % 7
  }

  /// Such as `2026-11-23`.
  var isoText: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Orders days as they come.
  static func < (one: Self, other: Self) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}
