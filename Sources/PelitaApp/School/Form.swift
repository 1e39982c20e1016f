import Terminal
import TrainingModel

/// Asks for the parts of what is written into the record, one at a time.
///
/// Everywhere: Enter alone keeps what is there already, `-` empties it, `k` goes back, which is
/// `nil` here.
struct Form {
  let dialogue: Dialogue
  /// Today at the school, for days without a year.
  let today: Day

  private var phrases: any Phrases { dialogue.phrases }

  /// The record takes texts of 20,000 bytes; what is asked for has less, so that several fit.
  private static let longestText = 8_000

  /// Something that may be left open.
  struct Answer<Value> {
    var value: Value?
  }

  /// Asks for a text; `current` stays when nothing is typed.
  func text(_ question: String, note: String = "", current: String = "") -> String? {
    let screen = screen(question, notes: [note] + keeping(current))
    dialogue.show(screen)
    while case .text(let text) = dialogue.ask(below: screen) {
      if Self.goesBack(text) { return nil }
      if text == "-", !current.isEmpty { return "" }
      if text.utf8.count <= Self.longestText { return text.isEmpty ? current : text }
      dialogue.say(phrases.textIsTooLong)
    }
    return nil
  }

  /// Asks for texts, one a line, until an empty one; `k` takes the last one back first.
  func texts(_ question: String, note: String = "", current: [String] = []) -> [String]? {
    var texts = current
    while true {
      let ways = [phrases.oneALine] + (texts.isEmpty ? [] : [phrases.dashNumberRemoves])
      let reply = dialogue.ask { screen(question, notes: [note] + ways, texts: texts) }
      guard case .text(let text) = reply else { return nil }
      if text.isEmpty { return texts }
      if Self.goesBack(text) {
        guard texts.count > current.count else { return nil }
        texts.removeLast()
      } else if let number = Int(text), number < 0 {
        if texts.indices.contains(-number - 1) { texts.remove(at: -number - 1) }
      } else {
        texts.append(String(text.prefix(Self.longestText / 4)))
      }
    }
  }

  /// Asks for a day, which may stay open.
  func day(_ question: String, note: String = "", current: Day? = nil) -> Answer<Day>? {
    let shown = current.map { phrases.longDate(CalendarDay($0)) } ?? ""
    let screen = screen(question, notes: [note, phrases.nextDayForms] + keeping(shown))
    return answer(screen, current: current, complaint: phrases.notADay) { text in
      guard case .day(let day) = DayReading(text, today: today) else { return nil }
      return day
    }
  }

  /// Asks for a part of the day, such as `13.00-14.30`, which may stay open.
  func span(_ question: String, current: TimeSpan? = nil) -> Answer<TimeSpan>? {
    let shown = current.map(phrases.hours) ?? ""
    let screen = screen(question, notes: [phrases.spanForms] + keeping(shown))
    return answer(
      screen, current: current, complaint: phrases.notASpan, reading: TimeSpan.init(_:))
  }

  /// Asks for a whole number within `range`, which may stay open.
  func number(
    _ question: String, note: String = "", in range: ClosedRange<Int>, current: Int? = nil
  ) -> Answer<Int>? {
    let shown = current.map { String($0) } ?? ""
    let hint = phrases.numberBetween(range)
    let screen = screen(question, notes: [note, hint] + keeping(shown))
    return answer(screen, current: current, complaint: hint) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Asks until a line can be read; Enter keeps `current`, and `-` leaves it open.
  private func answer<Value>(
    _ screen: Screen, current: Value?, complaint: String, reading: (String) -> Value?
  ) -> Answer<Value>? {
    dialogue.show(screen)
    while case .text(let text) = dialogue.ask(below: screen) {
      if text.isEmpty { return Answer(value: current) }
      if text == "-" { return Answer(value: nil) }
      // 0 may be the answer where numbers are asked for.
      if let value = reading(text) { return Answer(value: value) }
      if Self.goesBack(text) { return nil }
      dialogue.say(complaint)
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

  static func goesBack(_ text: String) -> Bool { ["k", "0"].contains(text.lowercased()) }

  private func keeping(_ current: String) -> [String] {
    current.isEmpty
      ? [] : [phrases.enterKeeps(current.sanitisedLine) + " " + phrases.dashEmpties]
  }

  private func screen(_ question: String, notes: [String], texts: [String] = []) -> Screen {
    var screen = Self.heading(question)
    for note in notes where !note.isEmpty { screen.add(note, .dim) }
    for (index, text) in texts.enumerated() {
      screen.choose(String(index + 1), text.sanitisedLine)
    }
    screen.space()
    screen.lines.append(.keys([Screen.KeyLabel("k", phrases.keyBack)]))
    return screen
  }

  static func heading(_ question: String) -> Screen {
    var screen = Screen()
    screen.add(question.sanitisedLine, .strong)
    return screen
  }
}

extension SchoolDesk {
  /// A form that asks at this desk.
  var form: Form { Form(dialogue: dialogue, today: today) }
}
