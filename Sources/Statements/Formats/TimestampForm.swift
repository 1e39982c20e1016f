/// A date with a time, as ISO 8601 or its profile RFC 3339 write it.
struct TimestampForm {
  /// Milliseconds since 1970 UTC; a time without a zone counts as UTC.
  let milliseconds: Int64
  let zoneMinutes: Int?
  /// Written as RFC 3339 wants it: extended, with seconds and a zone.
  let isRFC3339: Bool

  init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let day = scanner.takeDay(), let separator = scanner.takeOne(of: "T t"),
      let time = scanner.takeTime(isExtended: day.isExtended)
    else { return nil }
    let zone = scanner.takeZone()
    guard scanner.isAtEnd, !zone.isNegativeZero else { return nil }
    zoneMinutes = zone.minutes
    isRFC3339 =
      day.isExtended && time.hasSeconds && !time.hasComma && zone.minutes != nil
      && zone.isExtended && time.hour < 24
    // A blank instead of the T is RFC 3339's own.
    guard separator == "T" || isRFC3339 else { return nil }
    milliseconds =
      day.number * 86_400_000 + time.milliseconds - Int64(zone.minutes ?? 0) * 60_000
  }
}
