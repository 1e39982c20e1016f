import Curriculum
import LearningRecord
import Practice
import Terminal
import Workbench

/// A teacher at the pages of an exercise: they are laid out and opened, a code is typed back.
struct WebVisit {
  let bench: WebBench
  let room: ExerciseRoom

  private enum Opening {
    case opened, impossible, asked
  }

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }
  private var laid: LaidOutFolder { LaidOutFolder(room: room) }
  private var startPage: String { laid.folder.path + "/" + bench.task.start }

  /// Lays the pages out once, opens them, and asks for the code.
  func run() throws -> WorkOutcome {
    var opening = Opening.asked
    if laid.startSeconds == nil {
      let pages = try WebPages(of: bench.exercise, codes: WebCode(seed: room.seed))
      _ = try laid.layOut(pages.items)
      opening = open()
    }
    while true {
      let screen = screen(opening)
      guard case .text(let text) = dialogue.ask(screen) else { return .gone }
      switch text.lowercased() {
      case "": dialogue.say(phrases.enterAloneChoosesNothing)
      case "0", "k": return .paused
      case "1": opening = open()
      case "2": return outcome(bench.unchecked(.noBrowser), typed: "")
      default: return outcome(bench.verdict(on: text, seed: room.seed), typed: text)
      }
    }
  }

  private func open() -> Opening {
    room.surroundings.desktop.open(startPage) ? .opened : .impossible
  }

  private func screen(_ opening: Opening) -> Screen {
    var screen = Screen()
    screen.add(bench.exercise.description.title, .title)
    screen.space()
    for (number, step) in bench.exercise.description.steps.enumerated() {
      screen.lines.append(.text(StyledText("\(number + 1)  \(step)"), indent: 1, hanging: 4))
    }
    screen.space()
    switch opening {
    case .opened: screen.add(phrases.pagesAreOpened)
    case .impossible: screen.add(phrases.pagesCannotBeOpened)
    case .asked: screen.add(phrases.pagesAreHere)
    }
    screen.add(
      room.surroundings.steps(to: startPage, through: phrases.fileManager), .emphasis, indent: 3)
    screen.space()
    screen.add(phrases.typeCodeHere)
    screen.space()
    screen.choose("1", phrases.openPagesAgain)
    screen.choose("2", phrases.pagesDoNotOpen)
    screen.choose("0", phrases.backFromPages)
    return screen
  }

  private func outcome(_ verdict: ExerciseVerdict, typed: String) -> WorkOutcome {
    guard let activity = bench.exercise.id.activity else { return .paused }
    return .judged(verdict, Performance(exercise: activity, work: typed))
  }
}
