import Reports
import Terminal
import TrainingModel

/// The report's first page on the screen, the seven questions, and everything.
struct OverviewFlow {
  let dialogue: Dialogue
  let page: SchoolReportPage

  private var phrases: any Phrases { page.phrases }

  private enum Choice: Hashable {
    case questions
    case whole
    case back
  }

  /// Plays until somebody goes back.
  func run() {
    var screen = OverviewScreen(page: page).screen
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.questionsHeading, choice: .questions)
    menu.add(keys: [
      ("d", phrases.menuWholeReport, .whole), ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    menu.accept("Enter", choice: .back)
    while let choice = dialogue.choose(menu), choice != .back {
      switch choice {
      case .questions: askQuestions()
      case .whole: read(PageScreen(page: page.page, phrases: phrases).screen)
      case .back: return
      }
    }
  }

  private func askQuestions() {
    var screen = OverviewScreen(page: page).questions
    screen.space()
    screen.add(phrases.chooseQuestion, .dim)
    let chapters = page.chapters
    var menu = Menu<Int>(screen)
    for number in 1...chapters.count { menu.accept(String(number), choice: number) }
    menu.add(keys: [("k", phrases.keyBack, 0)])
    menu.accept("0", choice: 0)
    menu.accept("Enter", choice: 0)
    while let number = dialogue.choose(menu), chapters.indices.contains(number - 1) {
      read(
        PageScreen(page: page.page, phrases: phrases)
          .screen(of: chapters[number - 1], number: number))
    }
  }

  private func read(_ screen: Screen) {
    dialogue.show(screen, isPaged: true)
    dialogue.waitForEnter(below: screen)
  }
}
