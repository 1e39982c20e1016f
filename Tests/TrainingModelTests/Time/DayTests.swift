import TestSupport
import Testing

@testable import TrainingModel

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2026-11-23", 20_780, 0),
    ("1969-12-31", -1, 2), ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
  ])
  func `days are counted from 1970`(text: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.text == text)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-11-2x", "", "----"])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: UInt64(0)..<100)
  func `every day reads back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let day = Day(number: Int.random(in: -719_162...2_932_896, using: &random))
    #expect(Day(day.text) == day)
  }

  @Test func `the day at the school begins at its own midnight`() {
    // 23 November 2026, 17:30 in Greenwich.
    let instant: Int64 = (20_780 * 24 + 17) * 3_600_000 + 1_800_000
    #expect(SchoolTimeZone.western.day(atMilliseconds: instant).text == "2026-11-24")
    #expect(Day(atMilliseconds: instant, offsetMinutes: 0).text == "2026-11-23")
    #expect(Day(atMilliseconds: -1, offsetMinutes: 0).text == "1969-12-31")
  }
}
