import Terminal
import TrainingModel

/// Lines of a meeting, typed one after the other; each is kept before the next is asked for.
struct MeetingLines {
  let keeper: MeetingKeeper
  /// Which lines of the meeting.
  let part: Part

  /// The parts of minutes that are lines.
  enum Part: Hashable {
    case agenda
    case minutes
  }

  private var desk: SchoolDesk { keeper.desk }
  private var phrases: any Phrases { desk.phrases }

  var lines: [String] {
    switch part {
    case .agenda: keeper.meeting.agenda
    case .minutes: keeper.minutes
    }
  }

  /// Takes lines until an empty one; whether the person is still there.
  @discardableResult
  func type() -> Bool {
    let screen = screen
    desk.dialogue.show(screen)
    while case .text(let text) = desk.dialogue.ask(below: screen) {
      let line = String(text.sanitisedLine.prefix(MeetingKeeper.longestLine))
      if line.isEmpty || line.lowercased() == "k" { return true }
      guard keeper.fits(lines + [line]) else {
        desk.dialogue.say(phrases.minutesAreFull, .warning)
        continue
      }
      guard keep(lines + [line]) else { return false }
      desk.dialogue.say(phrases.lineIsKept(lines.count), .dim)
    }
    return false
  }

  /// Shows the lines to change or remove one, or to add more.
  func edit() throws {
    while case .chosen(let place) = desk.dialogue.pick(listing) {
      guard let place, lines.indices.contains(place) else {
        guard type() else { return }
        continue
      }
      edit(place)
    }
  }

  private func edit(_ place: Int) {
    var changed = lines
    let choices = [(title: phrases.change, choice: true), (title: phrases.remove, choice: false)]
    switch desk.form.one(changed[place], among: choices) {
    case true?:
      guard let text = desk.form.text(title, current: changed[place]) else { return }
      changed[place] = String(text.sanitisedLine.prefix(MeetingKeeper.longestLine))
      if keeper.fits(changed) { _ = keep(changed) }
    case false?:
      changed.remove(at: place)
      _ = keep(changed)
    case nil: return
    }
  }

  private func keep(_ lines: [String]) -> Bool {
    keeper.change { meeting in
      switch part {
      case .agenda: meeting.agenda = lines
      case .minutes: meeting.minutes = lines.joined(separator: "\n")
      }
    }
  }

  private var title: String {
    switch part {
    case .agenda: phrases.askAgenda
    case .minutes: phrases.askMinuteLines
    }
  }

  private var screen: Screen {
    var screen = Screen()
    screen.add(title, .strong)
    screen.add(phrases.everyLineIsKept, .dim)
    for line in lines.suffix(8) { screen.add("·  " + line.sanitisedLine, indent: 3) }
    return screen
  }

  private var listing: Listing<Int?> {
    var heading = Screen()
    heading.add(title, .title)
    return Listing(
      heading: heading,
      items: lines.enumerated().map { .init(title: $1, choice: $0) },
      keys: [("c", phrases.keyAddLines, nil)])
  }
}
