import Terminal
import TrainingModel

/// Asks for the parts of what is written into the record, one at a time.
///
/// Everywhere: Enter alone keeps what is there already, `k` goes back, which is `nil` here.
struct Form {
  let dialogue: Dialogue
  /// Today at the school, for days without a year.
  let today: Day

  private var phrases: any Phrases { dialogue.phrases }

  /// Something that may be left open.
  struct Answer<Value> {
    var value: Value?
  }

  /// Asks for a text; `current` stays when nothing is typed.
  func text(_ question: String, note: String = "", current: String = "") -> String? {
    var screen = heading(question, note: note)
    if !current.isEmpty { screen.add(phrases.enterKeeps(current.sanitisedLine), .dim) }
    guard case .text(let text) = dialogue.ask(screen), text.lowercased() != "k" else { return nil }
    return text.isEmpty ? current : text
  }

  /// Asks for texts, one a line, until an empty one.
  func texts(_ question: String, note: String = "", current: [String] = []) -> [String]? {
    var screen = heading(question, note: note)
    for text in current { screen.add("·  " + text.sanitisedLine, indent: 3) }
    screen.add(phrases.oneALine, .dim)
    var texts = current
    dialogue.show(screen)
    while case .text(let text) = dialogue.ask(below: screen) {
      if text.lowercased() == "k" { return nil }
      if text.isEmpty { return texts }
      texts.append(text)
    }
    return nil
  }

  /// Asks for a day, which may stay open.
  func day(_ question: String, note: String = "", current: Day? = nil) -> Answer<Day>? {
    var screen = heading(question, note: note)
    screen.add(phrases.nextDayForms, .dim)
    if let current { screen.add(phrases.enterKeeps(phrases.longDate(CalendarDay(current))), .dim) }
    dialogue.show(screen)
    while case .text(let text) = dialogue.ask(below: screen) {
      if text.lowercased() == "k" { return nil }
      switch DayReading(text, today: today) {
      case .none: return Answer(value: current)
      case .day(let day): return Answer(value: day)
      case .unreadable: dialogue.say(phrases.notADay)
      }
    }
    return nil
  }

  /// Asks for a part of the day, such as `13.00-14.30`, which may stay open.
  func span(_ question: String, current: TimeSpan? = nil) -> Answer<TimeSpan>? {
    var screen = heading(question, note: phrases.spanForms)
    if let current { screen.add(phrases.enterKeeps(current.text), .dim) }
    dialogue.show(screen)
    while case .text(let text) = dialogue.ask(below: screen) {
      if text.lowercased() == "k" { return nil }
      if text.isEmpty { return Answer(value: current) }
      if let span = TimeSpan(text) { return Answer(value: span) }
      dialogue.say(phrases.notASpan)
    }
    return nil
  }

  /// Asks for one of several.
  func one<Choice>(_ question: String, among choices: [(title: String, choice: Choice)]) -> Choice?
  {
    var menu = Menu<Choice?>(heading(question))
    for (index, choice) in choices.enumerated() {
      menu.add(String(index + 1), choice.title.sanitisedLine, choice: choice.choice)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return dialogue.choose(menu) ?? nil
  }

  /// Asks for any number of several, by their numbers; `1-5` and `semua` are understood.
  func several<Choice>(
    _ question: String, among choices: [(title: String, choice: Choice)], chosen: [Int] = []
  ) -> [Choice]? {
    var screen = heading(question)
    screen.space()
    for (index, choice) in choices.enumerated() {
      screen.choose(
        String(index + 1), choice.title.sanitisedLine, detail: chosen.contains(index) ? "✓" : "")
    }
    screen.space()
    screen.add(phrases.severalForms, .dim)
    screen.lines.append(.keys([Screen.KeyLabel("k", phrases.keyBack)]))
    dialogue.show(screen, isPaged: true)
    while case .text(let text) = dialogue.ask(below: screen) {
      if ["k", "0"].contains(text.lowercased()) { return nil }
      if text.isEmpty { return chosen.map { choices[$0].choice } }
      if let places = NumberList(text, count: choices.count)?.places {
        return places.map { choices[$0].choice }
      }
      dialogue.say(phrases.severalForms)
    }
    return nil
  }

  /// Shows what is to be kept or lost, and asks whether to go on.
  func confirms(_ screen: Screen, yes: String, no: String? = nil) -> Bool {
    var screen = screen
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", yes, choice: true)
    menu.add("2", no ?? phrases.notNow, choice: false)
    menu.accept("k", choice: false)
    menu.accept("0", choice: false)
    return dialogue.choose(menu) ?? false
  }

  private func heading(_ question: String, note: String = "") -> Screen {
    var screen = Screen()
    screen.add(question.sanitisedLine, .strong)
    if !note.isEmpty { screen.add(note, .dim) }
    return screen
  }
}

extension SchoolDesk {
  /// A form that asks at this desk.
  var form: Form { Form(dialogue: dialogue, today: today) }
}
