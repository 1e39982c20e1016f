/// Dates in file names, UTC, such as `20261124-081000`: they sort as they follow.
public enum DatedName {
  /// The name's date part for milliseconds since 1970 UTC; absurd clocks give the nearest date.
  public static func text(_ milliseconds: Int64) -> String {
    let seconds = min(max(milliseconds / 1_000, 0), 253_402_300_799)
    let (year, month, day) = date(daysSince1970: seconds / 86_400)
    let second = seconds % 86_400
    let date = [(year, 4), (month, 2), (day, 2)].map(padded).joined()
    let time = [(second / 3_600, 2), (second / 60 % 60, 2), (second % 60, 2)].map(padded).joined()
    return date + "-" + time
  }

  /// The civil calendar by Howard Hinnant's `civil_from_days`.
  private static func date(daysSince1970 days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
