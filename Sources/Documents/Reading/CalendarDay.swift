/// Days and times as spreadsheets count them.
enum CalendarDay {
  /// Days since 30 December 1899 for "2026-11-24" or "2026-11-24T08:30:00"; `nil` for other text.
  static func serial(_ text: String) -> Double? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    let numbers = halves[0].split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    // 1899-12-30 is day 693_899 of this count.
    let days = Double(daysBeforeYearZero(year, month, day) - 693_899)
    guard halves.count > 1 else { return days }
    return dayPart(clock: halves[1]).map { days + $0 }
  }

  /// The part of a day for "PT08H30M00S"; `nil` for other text.
  static func dayPart(duration text: String) -> Double? {
    guard text.hasPrefix("PT") else { return nil }
    var seconds = 0.0
    var digits = ""
    for character in text.dropFirst(2) {
      guard !character.isNumber && character != "." else {
        digits.append(character)
        continue
      }
      guard let value = Double(digits) else { return nil }
      digits = ""
      switch character {
      case "H": seconds += value * 3_600
      case "M": seconds += value * 60
      case "S": seconds += value
      default: return nil
      }
    }
    return seconds / 86_400
  }

  private static func dayPart(clock text: some StringProtocol) -> Double? {
    let numbers = text.drop { $0 == "Z" }.split(separator: ":").map { Double($0) }
    guard (2...3).contains(numbers.count), let hours = numbers[0], let minutes = numbers[1] else {
      return nil
    }
    let seconds = numbers.count == 3 ? numbers[2] ?? 0 : 0
    return (hours * 3_600 + minutes * 60 + seconds) / 86_400
  }

  /// Days of the Gregorian calendar since 1 March of the year 0 (Howard Hinnant, days_from_civil).
  private static func daysBeforeYearZero(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
