import Testing
import TrainingModel

@testable import Reports

struct CalendarFileTests {
  private func event(
    _ time: CalendarEvent.Time, summary: String = "Sesi", isCancelled: Bool = false
  ) -> CalendarEvent {
    CalendarEvent(
      uid: "sesi-0001@pelita", sequence: 2, stampMilliseconds: 1_764_000_000_000, time: time,
      summary: summary, isCancelled: isCancelled)
  }

  private func lines(_ event: CalendarEvent) -> [String] {
    CalendarFile(name: "SMP Contoh", events: [event]).text.split(separator: "\r\n").map(String.init)
  }

  @Test func `times of the school are written in UTC`() throws {
    let time = CalendarEvent.Time(
      day: try #require(Day("2026-11-21")), span: TimeSpan("05:30-08:00"),
      timeZone: .western)
    #expect(lines(event(time)).contains("DTSTART:20261120T223000Z"))
    #expect(lines(event(time)).contains("DTEND:20261121T010000Z"))
  }

  @Test func `a day without a time lasts until the next`() throws {
    let time = CalendarEvent.Time(
      day: try #require(Day("2026-12-31")), span: nil, timeZone: .eastern)
    #expect(lines(event(time)).contains("DTSTART;VALUE=DATE:20261231"))
    #expect(lines(event(time)).contains("DTEND;VALUE=DATE:20270101"))
  }

  @Test func `what was cancelled says so, with its number of revisions`() throws {
    let cancelled = event(.instants(from: 0, to: 60), isCancelled: true)
    #expect(lines(cancelled).contains("STATUS:CANCELLED"))
    #expect(lines(cancelled).contains("SEQUENCE:2"))
  }

  @Test func `no line is longer than 75 octets, and no character is cut`() {
    let long = String(repeating: "Pelatihan é, ruang; guru\\ 👩‍🏫 ", count: 12)
    let text = CalendarFile(
      name: "", events: [event(.instants(from: 0, to: 60), summary: long)]
    ).text
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains(#"Pelatihan é\, ruang\; guru\\ 👩‍🏫 Pelatihan"#))
  }

  @Test func `a line feed is written as two characters`() {
    let noted = event(.instants(from: 0, to: 60), summary: "a\r\nBEGIN:VEVENT")
    #expect(lines(noted).contains(#"SUMMARY:a\nBEGIN:VEVENT"#))
  }
}
