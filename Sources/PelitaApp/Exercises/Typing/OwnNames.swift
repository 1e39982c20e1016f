import Curriculum
import Drills
import Terminal

/// Lets a teacher type the names of a class of hers, to copy them afterwards.
///
/// The names stay on this laptop and only until they are typed: what is kept are numbers.
struct OwnNames {
  let dialogue: Dialogue
  /// Names to copy for whoever would rather not type her own.
  let examples: [String]

  /// What came of it.
  enum Outcome: Equatable {
    case lines([String])
    case back
    case gone
  }

  private enum Choice { case examples, own, back }
  static let most = 10
  static let longest = 40

  /// Asks which names, and for the names.
  func choose() -> Outcome {
    let phrases = dialogue.phrases
    var screen = Screen()
    screen.add(phrases.whichNames, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.exampleNames, choice: .examples)
    menu.add("2", phrases.ownClassNames, choice: .own)
    menu.add("k", phrases.keyBack, choice: .back)
    menu.accept("0", choice: .back)
    switch dialogue.choose(menu) {
    case .examples: return .lines(examples)
    case .own: return askForNames()
    case .back: return .back
    case nil: return .gone
    }
  }

  private func askForNames() -> Outcome {
    let phrases = dialogue.phrases
    var names: [String] = []
    while names.count < Self.most {
      var screen = Screen()
      screen.add(phrases.typeNames(most: Self.most))
      screen.add(phrases.namesStayHere, .dim)
      screen.space()
      for name in names { screen.add(name, indent: 3) }
      guard case .text(let line) = dialogue.ask(screen) else { return .gone }
      if line.isEmpty || line == "0" {
        return names.isEmpty ? .back : .lines(names)
      }
      if let name = Self.name(line) {
        names.append(name)
      } else {
        dialogue.say(phrases.nameNeedsPlainLetters, .emphasis)
        dialogue.waitForEnter(below: screen)
      }
    }
    return .lines(names)
  }

  /// The name as it can be copied; `nil` for what the drawn keyboard cannot type.
  static func name(_ line: String) -> String? {
    let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isTypeable = name.allSatisfy { KeyboardLayout.us.strike(for: $0) != nil }
    return isTypeable && (1...longest).contains(name.count) ? name : nil
  }
}
