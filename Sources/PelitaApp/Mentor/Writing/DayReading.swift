import TrainingModel

/// A day as people type it: `27-11`, `27/11/2026`, `2026-11-27`, or `+7` for in a week.
enum DayReading: Hashable {
  case none
  case day(Day)
  case unreadable

  /// Reads `text`; a day without a year is the next one there is.
  init(_ text: String, today: Day) {
    let text = text.trimmed
    if text.isEmpty {
      self = .none
    } else if text.hasPrefix("+"), let days = Int(text.dropFirst()), (0...366).contains(days) {
      self = .day(today.adding(days: days))
    } else if let day = Day(text) ?? Self.read(text, today: today) {
      self = .day(day)
    } else {
      self = .unreadable
    }
  }

  private static func read(_ text: String, today: Day) -> Day? {
    let parts = text.split { "-/. ".contains($0) }.map { Int($0) }
    guard parts.count >= 2, parts.count <= 3, let day = parts[0], let month = parts[1] else {
      return nil
    }
    if parts.count == 3 { return parts[2].flatMap { Day(year: $0, month: month, day: day) } }
    let year = today.parts.year
    guard let thisYear = Day(year: year, month: month, day: day) else { return nil }
    return thisYear >= today ? thisYear : Day(year: year + 1, month: month, day: day)
  }
}
