import LearningRecord
import Terminal
import TrainingModel

/// One person's need: what shows it; mark it as met, or write it anew.
struct OpenNeedFlow {
  let desk: SchoolDesk
  let need: OpenNeed

  private enum Choice: Hashable {
    case met
    case change
    case back
  }

  private var phrases: any Phrases { desk.phrases }

  /// Asks and keeps; what is then to be said.
  func run() throws -> [String] {
    switch desk.dialogue.choose(menu) {
    case .met?:
      try NeedWriting(desk: desk).markAsMet(need.person, need.competence)
      return [phrases.markedAsMet(need.name)]
    case .change?:
      return try NeedForm(desk: desk, person: need.person, competence: need.competence).run()
    case .back?, nil: return []
    }
  }

  private var menu: Menu<Choice> {
    var screen = Screen()
    screen.add("\(need.name) › \(desk.names(of: [need.competence]))".sanitisedLine, .title)
    screen.space()
    screen.add(phrases.level(need.level))
    screen.add(source)
    if let since = need.since { screen.add(phrases.sinceDay(desk.text(of: since))) }
    if !need.why.isEmpty { screen.add(need.why.sanitisedLine) }
    if need.lessonsAreCompleted { screen.add(phrases.lessonsAreCompleted, .right) }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.markAsMet, choice: .met)
    menu.add("2", phrases.writeNeedAnew, choice: .change)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private var source: String {
    switch need.source {
    case .recorded: phrases.knownFrom(phrases.evidence(need.evidence))
    case .help(let lesson): phrases.knownFromTrouble(desk.titles.title(of: lesson))
    case .unfinished(let lesson): phrases.knownFromUnfinished(desk.titles.title(of: lesson))
    }
  }
}
