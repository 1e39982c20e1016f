import Curriculum
import Practice
import Terminal

/// Asks for one field: a line, several lines, or numbers from a list.
struct FieldAsking {
  let field: FormField
  let editing: FormEditing

  /// What came of it.
  enum Answer: Hashable {
    case value(String)
    /// Somebody wants to see the whole form.
    case overview
    case gone
  }

  private var dialogue: Dialogue { editing.room.dialogue }
  private var phrases: any Phrases { editing.room.phrases }

  private static let mostLines = 60

  /// Asks; `now` is what stands there, and stays when nothing is typed.
  func ask(now: String) -> Answer {
    let screen = screen(now)
    dialogue.show(screen)
    if field.isLong { return lines(below: screen, now) }
    while true {
      guard case .text(let text) = dialogue.ask(below: screen) else { return .gone }
      switch text.lowercased() {
      case "": return .value(now)
      case "-": return .value("")
      case "k", "0": return .overview
      default: break
      }
      if field.choices.isEmpty { return .value(text) }
      if let value = picked(text) { return .value(value) }
      dialogue.say(phrases.notInTheList(text))
    }
  }

  private func screen(_ now: String) -> Screen {
    var screen = editing.head
    screen.add(field.question, .emphasis)
    for (number, choice) in field.choices.enumerated() {
      screen.choose(String(number + 1), choice)
    }
    if !now.isEmpty {
      screen.add(phrases.standsThereNow(now.split(separator: "\n").joined(separator: " / ")), .dim)
    }
    screen.space()
    screen.add(help, .dim)
    return screen
  }

  private var help: String {
    if field.isLong { return phrases.linesEndWithEmptyLine }
    if field.choices.isEmpty { return phrases.lineIsTypedThenEnter }
    let wantsOne = field.checks.contains { if case .choice = $0.rule { true } else { false } }
    return wantsOne ? phrases.numberIsPicked : phrases.numbersArePicked
  }

  private func lines(below screen: Screen, _ now: String) -> Answer {
    var lines: [String] = []
    while lines.count < Self.mostLines {
      guard case .text(let text) = dialogue.ask(below: screen) else { return .gone }
      if text.isEmpty { break }
      if lines.isEmpty, text == "-" { return .value("") }
      if lines.isEmpty, text.lowercased() == "k" { return .overview }
      lines.append(text)
    }
    return .value(lines.isEmpty ? now : lines.joined(separator: "\n"))
  }

  /// The choices whose numbers stand in `text`, or whose words do.
  private func picked(_ text: String) -> String? {
    if let choice = field.choices.first(where: { $0.lowercased() == text.lowercased() }) {
      return choice
    }
    let numbers = text.split { $0 == " " || $0 == "," }.map { Int($0) ?? 0 }
    guard !numbers.isEmpty, numbers.allSatisfy({ field.choices.indices.contains($0 - 1) })
    else { return nil }
    return numbers.map { field.choices[$0 - 1] }.joined(separator: ", ")
  }
}
