import LearningRecord
import Terminal
import TrainingModel

/// Menu 3 of a session: everybody in one list; the numbers of those who were absent are enough.
struct AttendanceFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }
  private var writing: SessionWriting { SessionWriting(desk: desk, session: session) }

  private var sheet: AttendanceSheet {
    AttendanceSheet(of: session, in: SessionIndex(desk.model))
  }

  /// Asks once; corrections are made by coming again.
  ///
  /// - Returns: What is to be told on the session's page.
  func run() throws -> [String] {
    let sheet = sheet
    guard !sheet.rows.isEmpty else { return [phrases.nobodyInAudience] }
    let screen = screen(sheet)
    desk.dialogue.show(screen, isPaged: true)
    while case .text(let text) = desk.dialogue.ask(below: screen) {
      switch text.lowercased() {
      case "k", "0": return []
      case "h", "semua", "all": return try note(absent: [], in: sheet)
      case "c": return try mark(sheet)
      case "": desk.dialogue.say(phrases.presenceForms(isNoted: sheet.counts.isNoted))
      default:
        if let absent = NumberList(text, count: sheet.rows.count)?.places {
          return try note(absent: absent, in: sheet)
        }
        desk.dialogue.say(phrases.presenceForms(isNoted: sheet.counts.isNoted))
      }
    }
    return []
  }

  private func screen(_ sheet: AttendanceSheet) -> Screen {
    var screen = Screen()
    screen.add(phrases.presenceTitle, .title)
    screen.add(session.body.topic.sanitisedLine, .dim)
    screen.space()
    for (place, row) in sheet.rows.enumerated() {
      screen.choose(
        String(place + 1), row.name.sanitisedLine,
        detail: row.presence.map { phrases.name(of: $0) } ?? "")
    }
    screen.space()
    screen.add(phrases.presenceForms(isNoted: sheet.counts.isNoted), .dim)
    screen.lines.append(
      .keys([
        Screen.KeyLabel("c", phrases.keyOtherPresence), Screen.KeyLabel("k", phrases.keyBack),
      ]))
    return screen
  }

  /// Those of the numbers are absent; of the others whoever is not noted yet was there.
  private func note(absent: [Int], in sheet: AttendanceSheet) throws -> [String] {
    var presence: [PersonID: Attendance.Presence] = [:]
    for (place, row) in sheet.rows.enumerated() {
      if absent.contains(place) {
        presence[row.person] = .absent
      } else if row.presence == nil || absent.isEmpty {
        presence[row.person] = .present
      }
    }
    try writing.note(presence)
    let counts = self.sheet.counts
    return [
      phrases.presenceIsNoted(present: counts.attended, absent: counts.absent + counts.excused)
    ]
  }

  private func mark(_ sheet: AttendanceSheet) throws -> [String] {
    let kinds = Attendance.Presence.allCases.map { (title: phrases.name(of: $0), choice: $0) }
    guard let presence = desk.form.one(phrases.whichPresence, among: kinds),
      let people = desk.form.several(
        phrases.whoseNumbers, among: sheet.rows.map { (title: $0.name, choice: $0.person) }),
      !people.isEmpty
    else { return [] }
    try writing.note(Dictionary(uniqueKeysWithValues: people.map { ($0, presence) }))
    return [phrases.presenceOfSomeIsNoted(people.count, as: phrases.name(of: presence))]
  }
}
