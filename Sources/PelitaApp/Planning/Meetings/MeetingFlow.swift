import Terminal
import TrainingModel

/// One meeting: everything about it on one page, each part to be changed or added to.
struct MeetingFlow {
  let keeper: MeetingKeeper

  private enum Choice: Hashable {
    case title
    case place
    case present
    case agenda
    case minutes
    case decisions
    case remove
    case back
  }

  private var desk: SchoolDesk { keeper.desk }
  private var phrases: any Phrases { desk.phrases }

  /// Asks for everything in its order, keeping each answer; then the page.
  ///
  /// - Returns: What is to be told on the screen before.
  func begin() throws -> [String] {
    guard askTitle() else { return [] }
    _ =
      askPlace() && askPresent() && MeetingLines(keeper: keeper, part: .agenda).type()
      && MeetingLines(keeper: keeper, part: .minutes).type()
      && MeetingDecisions(keeper: keeper).type()
    return try run()
  }

  /// Plays the page until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    while true {
      switch desk.dialogue.choose(menu) {
      case .title?: _ = askTitle()
      case .place?: _ = askPlace()
      case .present?: _ = askPresent()
      case .agenda?: try MeetingLines(keeper: keeper, part: .agenda).edit()
      case .minutes?: try MeetingLines(keeper: keeper, part: .minutes).edit()
      case .decisions?: try MeetingDecisions(keeper: keeper).edit()
      case .remove?:
        var screen = Screen()
        screen.add(phrases.removeMeeting(keeper.meeting.title).sanitisedLine, .strong)
        guard desk.form.confirms(screen, yes: phrases.yesRemove) else { continue }
        try keeper.remove()
        return [phrases.meetingIsRemoved]
      case .back?, nil: return [phrases.meetingIsKept]
      }
    }
  }

  private func askTitle() -> Bool {
    let title = desk.form.text(
      phrases.meetingTitle, note: phrases.meetingTitleExample, current: keeper.meeting.title)
    guard let title = title?.sanitisedLine, !title.isEmpty,
      let day = desk.form.day(phrases.meetingDay, current: keeper.meeting.day)
    else { return false }
    return keeper.change {
      $0.title = String(title.prefix(120))
      $0.day = day.value ?? $0.day
    }
  }

  private func askPlace() -> Bool {
    guard let place = desk.form.text(phrases.meetingPlace, current: keeper.meeting.place) else {
      return false
    }
    return keeper.change { $0.place = String(place.sanitisedLine.prefix(80)) }
  }

  private func askPresent() -> Bool {
    let people = desk.everybody
    guard !people.isEmpty else { return true }
    let present = keeper.meeting.present
    let chosen = people.indices.filter { present.contains(people[$0].choice) }
    guard
      let now = desk.form.several(phrases.meetingPresent, among: people, chosen: Array(chosen))
    else { return false }
    return keeper.change { $0.present = now }
  }

  private var menu: Menu<Choice> {
    let meeting = keeper.meeting
    var screen = Screen()
    screen.add("\(meeting.title) · \(desk.text(of: meeting.day))".sanitisedLine, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.meetingTitleAndDay, choice: .title)
    menu.add("2", phrases.placeTitle, detail: meeting.place.sanitisedLine, choice: .place)
    menu.add(
      "3", phrases.presentTitle, detail: phrases.peopleCount(meeting.present.count),
      choice: .present)
    menu.add(
      "4", phrases.agendaTitle, detail: phrases.pointsCount(meeting.agenda.count), choice: .agenda)
    menu.add(
      "5", phrases.minutesTitle, detail: phrases.linesCount(keeper.minutes.count),
      choice: .minutes)
    menu.add(
      "6", phrases.decisionsTitle,
      detail: phrases.decisionsCount(
        meeting.decisions.count, sessions: meeting.decisions.compactMap(\.session).count),
      choice: .decisions)
    menu.add("7", phrases.removeThisMeeting, choice: .remove)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
