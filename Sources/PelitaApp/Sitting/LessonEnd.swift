import Curriculum
import Practice
import Terminal

/// The end of a lesson: what one can do now, what comes back, what to try at school, and on.
struct LessonEnd {
  let dialogue: Dialogue
  let summary: Summary
  /// What was made, such as a name card: said before anything is asked.
  let news: [String]
  let nextTitle: String?

  /// Where the end of a lesson leads.
  enum Choice {
    case next
    case menu
    case leave
  }

  private var phrases: any Phrases { dialogue.phrases }

  /// Shows the summary and asks what to try tomorrow.
  ///
  /// - Returns: The reflection, empty when skipped; `nil` when the terminal is gone.
  func askReflection() -> String? {
    var screen = summaryScreen
    screen.space()
    screen.add(phrases.askWhatToTry, .strong)
    screen.add(phrases.reflectionIsPrivate, .dim)
    guard case .text(let text) = dialogue.ask(screen) else { return nil }
    return text
  }

  /// Asks where to go from here.
  func choose() -> Choice {
    var screen = Screen()
    screen.add(phrases.everythingIsSaved, .right)
    screen.space()
    var menu = Menu<Choice>(screen)
    if let nextTitle { menu.add("Enter", phrases.nextLesson(nextTitle), choice: .next) }
    menu.add("m", phrases.keyMenu, choice: .menu)
    if nextTitle == nil { menu.accept("Enter", choice: .menu) }
    menu.add("0", phrases.keyLeave, choice: .leave)
    return dialogue.choose(menu) ?? .leave
  }

  private var summaryScreen: Screen {
    var screen = Screen()
    screen.add(phrases.lessonDone(summary.title), .title)
    screen.space()
    screen.add(topics(summary.wentWell), under: phrases.youCanNow, mark: "✓")
    screen.add(topics(summary.comesBack), under: phrases.tomorrowAgain, mark: "·")
    screen.add(topics(summary.unchecked), under: phrases.couldNotBeChecked, mark: "·")
    for line in news { screen.add(line, .strong) }
    return screen
  }

  /// A step that has the lesson's own title says nothing that the first line does not.
  private func topics(_ topics: [Summary.Topic]) -> [Summary.Topic] {
    topics.filter { $0.heading.plainText != summary.title }
  }
}

extension Screen {
  /// The headings of `topics`, nothing when none has one.
  mutating func add(_ topics: [Summary.Topic], under title: String, mark: String) {
    let headings = topics.map(\.heading.plainText).filter { !$0.isEmpty }
    guard !headings.isEmpty else { return }
    add(title, .strong)
    lines.append(.keys(headings.map { KeyLabel(mark, $0) }))
    space()
  }
}
