import Curriculum
import LearningRecord
import Terminal

/// Every lesson to choose from, with how far it is.
struct LessonMenu {
  let library: ContentLibrary
  let overview: LearningOverview
  let language: Language

  private var phrases: any Phrases { language.phrases }

  /// The choice of a lesson, or back.
  enum Choice {
    case lesson(LessonID)
    case back
  }

  /// Asks for a lesson by number or by name; `nil` when the terminal is gone.
  func ask(_ dialogue: Dialogue) -> Choice? {
    dialogue.choose(menu, completions: library.lessons.map { library.title(of: $0, in: language) })
  }

  /// Numbers run through all modules, so that one number always means one lesson.
  var menu: Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.menuLessons, .title)
    var menu = Menu<Choice>(screen)
    var number = 0
    for module in library.modules {
      menu.draw {
        $0.space()
        $0.add(module.description.title[language] ?? module.description.id.text, .strong)
      }
      for lesson in module.description.lessons {
        number += 1
        let title = lesson.title[language] ?? lesson.id.text
        menu.add(String(number), title, detail: status(of: lesson.id), choice: .lesson(lesson.id))
        menu.accept(title, choice: .lesson(lesson.id))
        menu.accept(lesson.id.text, choice: .lesson(lesson.id))
      }
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func status(of lesson: LessonID) -> String {
    guard let progress = overview.lessons[lesson] else { return "" }
    switch (progress.status, progress.isUnderWay) {
    case (.completed, false): return "✓ " + phrases.lessonIsCompleted
    case (.completed, true): return "✓ " + phrases.lessonIsBeingRepeated
    case (.started, _): return phrases.lessonIsStarted
    }
  }
}
