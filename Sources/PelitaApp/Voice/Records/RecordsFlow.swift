import Terminal
import TrainingModel

/// "Catatan tentang saya": what mentors and trainers wrote about this teacher, and her own words.
struct RecordsFlow {
  let desk: TeacherDesk

  private var phrases: any Phrases { desk.phrases }

  /// Plays until the teacher goes back.
  func run() throws {
    while true {
      let records = try desk.recordsAboutMe()
      guard !records.isEmpty else { return tellNothing() }
      switch desk.dialogue.pick(listing(records)) {
      case .back, .gone: return
      case .chosen(let record): show(record)
      }
    }
  }

  private func listing(_ records: [RecordAboutMe]) -> Listing<RecordAboutMe> {
    var heading = Screen()
    heading.add(phrases.recordsTitle, .title)
    heading.add(phrases.recordsExplained, .dim)
    return Listing(
      heading: heading,
      items: records.map { record in
        Listing.Item(
          title: phrases.shortDate(CalendarDay(record.day)) + "  "
            + phrases.title(of: record.sort),
          detail: [record.about, record.from].filter { !$0.isEmpty }.joined(separator: " · "),
          choice: record)
      })
  }

  private func show(_ record: RecordAboutMe) {
    let screen = screen(of: record)
    desk.dialogue.show(screen, isPaged: true)
    desk.dialogue.waitForEnter(below: screen)
  }

  /// One record with its exact texts.
  func screen(of record: RecordAboutMe) -> Screen {
    var screen = Screen()
    screen.add(phrases.title(of: record.sort), .title)
    let heading = [phrases.longDate(CalendarDay(record.day)), record.from, record.about]
    screen.add(heading.filter { !$0.isEmpty }.joined(separator: " · ").sanitisedLine, .dim)
    for part in record.parts where !part.text.isEmpty {
      screen.space()
      screen.add(phrases.label(of: part.name, in: record.sort), .dim)
      // The exact text: its lines stay as they were written.
      for line in text(of: part).sanitised.split(separator: "\n", omittingEmptySubsequences: false)
      {
        screen.add(String(line), indent: 3)
      }
    }
    return screen
  }

  private func text(of part: RecordAboutMe.Part) -> String {
    if part.name == "readers", let audience = OwnApplication.Audience(rawValue: part.text) {
      return phrases.title(of: audience)
    }
    return Day(part.text).map { phrases.longDate(CalendarDay($0)) } ?? part.text
  }

  private func tellNothing() {
    var screen = Screen()
    screen.add(phrases.recordsTitle, .title)
    screen.space()
    screen.add(phrases.noRecordsAboutMe)
    desk.dialogue.show(screen)
    desk.dialogue.waitForEnter(below: screen)
  }
}
