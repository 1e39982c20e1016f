import Terminal
import TrainingModel

/// Asks for a number of minutes.
struct MinutesQuestion {
  let desk: SchoolDesk

  /// Asks until it is a number within `range`; Enter alone keeps `current`; `nil` for back.
  func ask(_ question: String, current: Int, in range: ClosedRange<Int>) -> Int? {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(question.sanitisedLine, .strong)
    screen.add(phrases.enterKeeps(phrases.minutes(current)), .dim)
    screen.space()
    screen.lines.append(.keys([Screen.KeyLabel("k", phrases.keyBack)]))
    desk.dialogue.show(screen)
    while case .text(let text) = desk.dialogue.ask(below: screen) {
      if text.lowercased() == "k" { return nil }
      if text.isEmpty { return current }
      if let minutes = Self.minutes(text), range.contains(minutes) { return minutes }
      desk.dialogue.say(phrases.minutesFrom(range.lowerBound, to: range.upperBound))
    }
    return nil
  }

  /// A number alone or with a word, such as `90 menit`; a time of day is none.
  private static func minutes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    let rest = text[digits.endIndex...]
    return rest.allSatisfy { $0.isLetter || $0 == " " } ? Int(digits) : nil
  }
}
