import Curriculum
import LearningRecord
import Terminal
import TestSupport

@testable import PelitaApp

/// A room with one exercise and a person who plays a script, keystroke by keystroke.
final class DrillRoom {
  let laptop: TestLaptop
  let console: ScriptedConsole
  let exercise: LoadedExercise

  /// Sets a room up for the exercise `id` whose `task` is written in YAML.
  init(_ id: String, task: String, on laptop: TestLaptop? = nil) throws {
    self.laptop = try laptop ?? TestLaptop()
    console = ScriptedConsole([])
    guard let name = ExerciseID(id) else { throw ProgramFailure(what: id, code: 0) }
    let yaml = """
      exercise: \(id)
      title: {id: Latihan, en: Exercise}
      goal: {id: Tujuan., en: Goal.}
      steps: [{id: Mulai., en: Begin.}]
      hints: [{id: Pelan., en: Slowly.}]
      covers: []
      feedback:
        wrong-side:
          seen: {id: "Itu {pressed}.", en: "{pressed}."}
          why: {id: "Sisi lain.", en: "The other side."}
          next: {id: "Tekan {wanted}.", en: "Press {wanted}."}
      task: \(task)
      solution: {text: x}
      worked: {id: x, en: x}
      near-misses:
        - {name: a, work: {text: a}, expect: a}
        - {name: b, work: {text: b}, expect: b}
        - {name: c, work: {text: c}, expect: c}
      """
    let description = try ExerciseDescription(
      yaml: [UInt8](yaml.utf8), as: name, in: .indonesian)
    exercise = LoadedExercise(description: description, folder: "/none", revision: "0123")
  }

  /// Lets the person do `entries`, then leaves her terminal.
  func work(_ entries: [ScriptedConsole.Entry]) throws -> WorkOutcome {
    console.script = entries
    let room = ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: IndonesianPhrases()),
      surroundings: laptop.surroundings(console), exercise: exercise,
      practiceFolder: laptop.root + "/practice",
      draft: DraftKeeper(path: laptop.root + "/drafts/drill.txt"), seed: 7, earlier: [],
      allEarlier: [])
    return try exercise.bench.work(in: room)
  }

  /// What is kept of unfinished work.
  var draft: String { DraftKeeper(path: laptop.root + "/drafts/drill.txt").text ?? "" }
}

extension [ScriptedConsole.Entry] {
  /// The strokes of `text`: `<` is Backspace, a line feed Enter.
  static func typing(_ text: String) -> Self {
    text.map { character in
      switch character {
      case "<": .stroke(.backspace)
      case "\n": .stroke(.enter)
      default: .stroke(.character(character))
      }
    }
  }

  /// The same stroke twice: Esc leaves.
  static var leaving: Self { [.stroke(.escape), .stroke(.escape)] }
}

extension WorkOutcome {
  /// The verdict with what is kept; `nil` when it was not judged.
  var judged: (verdict: ExerciseVerdict, performance: Performance)? {
    guard case .judged(let verdict, let performance) = self else { return nil }
    return (verdict, performance)
  }

  var isPaused: Bool { if case .paused = self { true } else { false } }
  var isGone: Bool { if case .gone = self { true } else { false } }
}
