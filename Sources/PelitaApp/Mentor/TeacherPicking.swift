import LearningRecord
import Terminal
import TrainingModel

/// Asks which teacher, by number or name; Tab completes names.
struct TeacherPicking {
  let overview: MentorOverview
  let people: [PersonID]
  let phrases: any Phrases

  /// Who it is.
  enum Answer: Hashable {
    case person(PersonID)
    /// Somebody whom the record does not know yet.
    case newName(String)
  }

  /// Asks for one of `people`; `nil` when the mentor goes back.
  func ask(_ dialogue: Dialogue) -> PersonID? {
    dialogue.choose(menu, completions: names) ?? nil
  }

  /// Asks for anybody; a name nobody has is offered to be added.
  func askAnybody(_ dialogue: Dialogue) -> Answer? {
    let menu = menu
    dialogue.show(menu.screen)
    while case .text(let text) = dialogue.ask(below: menu.screen, completions: names) {
      if let choice = menu.choice(for: text) { return choice.map(Answer.person) }
      if let person = overview.person(named: text) { return .person(person) }
      guard case .name(let name) = NameReading(text) else {
        dialogue.say(phrases.notOnThisScreen(text))
        continue
      }
      return confirms(name, dialogue) ? .newName(name) : nil
    }
    return nil
  }

  private var names: [String] { people.map { overview.name(of: $0) } }

  private var menu: Menu<PersonID?> {
    var screen = Screen()
    screen.add(phrases.chooseTeacher, .title)
    screen.space()
    var menu = Menu<PersonID?>(screen)
    for (index, person) in people.enumerated() {
      let name = overview.name(of: person).sanitisedLine
      menu.add(String(index + 1), name, choice: person)
      menu.accept(name, choice: person)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return menu
  }

  private func confirms(_ name: String, _ dialogue: Dialogue) -> Bool {
    var screen = Screen()
    screen.add(phrases.newTeacherName(name), .strong)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.yes, choice: true)
    menu.add("2", phrases.no, choice: false)
    return dialogue.choose(menu) ?? false
  }
}
