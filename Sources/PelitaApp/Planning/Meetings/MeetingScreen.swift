import Terminal
import TrainingModel

/// A meeting's minutes to be read.
struct MeetingScreen {
  let desk: SchoolDesk
  let meeting: Meeting

  private var phrases: any Phrases { desk.phrases }

  var screen: Screen {
    var screen = Screen()
    screen.add("\(meeting.title) · \(desk.text(of: meeting.day))".sanitisedLine, .title)
    if !meeting.place.isEmpty { screen.add(meeting.place.sanitisedLine) }
    if !meeting.present.isEmpty {
      screen.add("\(phrases.presentTitle): \(desk.names(of: meeting.present))".sanitisedLine)
    }
    add(phrases.agendaTitle, meeting.agenda, to: &screen)
    add(
      phrases.minutesTitle, meeting.minutes.split(separator: "\n").map { String($0) }, to: &screen)
    add(phrases.decisionsTitle, meeting.decisions.map(line), to: &screen)
    screen.space()
    return screen
  }

  private func add(_ title: String, _ lines: [String], to screen: inout Screen) {
    guard !lines.isEmpty else { return }
    screen.space()
    screen.add(title, .strong)
    for line in lines { screen.add("·  " + line.sanitisedLine, indent: 3) }
  }

  private func line(of decision: Meeting.Decision) -> String {
    let due = decision.due.map { phrases.untilDay(phrases.shortDate(CalendarDay($0))) } ?? ""
    let session = decision.session == nil ? "" : phrases.becameSession
    return [decision.what, desk.names(of: decision.who), due, session].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
