import Testing
import TrainingModel

@testable import PelitaApp

struct DayReadingTests {
  private func read(_ text: String) throws -> String {
    let today = try #require(Day("2026-11-23"))
    switch DayReading(text, today: today) {
    case .none: return "none"
    case .day(let day): return day.text
    case .unreadable: return "unreadable"
    }
  }

  @Test(arguments: [
    ("", "none"), ("  ", "none"), ("27-11", "2026-11-27"), ("27/11", "2026-11-27"),
    ("3 1", "2027-01-03"), ("23.11", "2026-11-23"), ("27-11-2027", "2027-11-27"),
    ("2026-12-01", "2026-12-01"), ("+7", "2026-11-30"), ("+0", "2026-11-23"),
    ("besok", "unreadable"), ("31-02", "unreadable"), ("+1000", "unreadable"),
    ("1-2-3-4", "unreadable"),
  ])
  func `days are read as people type them`(text: String, day: String) throws {
    #expect(try read(text) == day)
  }
}
