/// Part of a school day, in minutes from midnight; as `07:30-09:10` in text.
public struct TimeSpan: Hashable, Comparable, Sendable {
  /// 0–1439.
  public let start: Int
  /// After `start`, at most 1440.
  public let end: Int

  /// Returns `nil` unless it begins before it ends, within one day.
  public init?(from start: Int, to end: Int) {
    guard start >= 0, start < end, end <= 24 * 60 else { return nil }
    self.start = start
    self.end = end
  }

  /// Returns `nil` unless `text` is two times of day joined by `-`; `.` may stand for `:`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Self.minutes(parts[0]), let end = Self.minutes(parts[1])
    else { return nil }
    self.init(from: start, to: end)
  }

  /// Minutes from midnight of a time of day such as `7:30` or `07.30`; `nil` when it is none.
  public static func minutes(_ text: some StringProtocol) -> Int? {
    let parts = text.filter { $0 != " " }
      .split(omittingEmptySubsequences: false) { ":.".contains($0) }.map { String($0) }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24 || (hour, minute) == (24, 0),
      minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// As `07:30-09:10`.
  public var text: String { Self.text(start) + "-" + Self.text(end) }

  /// Minutes from midnight as `07:30`.
  public static func text(_ minutes: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return padded(minutes / 60) + ":" + padded(minutes % 60)
  }

  /// How long it lasts.
  public var minutes: Int { end - start }

  /// Whether both share a minute.
  public func overlaps(_ other: TimeSpan) -> Bool { start < other.end && other.start < end }

  /// Orders by the beginning, then the end.
  public static func < (one: Self, other: Self) -> Bool {
    (one.start, one.end) < (other.start, other.end)
  }
}
