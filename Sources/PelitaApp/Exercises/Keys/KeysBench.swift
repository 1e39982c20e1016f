import Curriculum
import Drills
import Workbench

/// Exercises of the kind `keys`: pressed for real where the terminal delivers them, else named.
struct KeysBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: KeysTask

  /// A longer file is no script of a few keys.
  private static let longestFile = 64 * 1024

  var blanks: [AuthoredWork] { [.text(""), .text("\n\n")] }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): try verdict(on: .text(text))
    case .file(let name): try verdict(on: .path("\(exercise.folder)/\(name)"))
    case .actions: .notYet([ExerciseReason("nothing-pressed")])
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): return KeyJudge.verdict(on: KeyScript(text), for: task)
    case .path(let path):
      let bytes = try BoundedFile.read(path, limit: Self.longestFile)
      return KeyJudge.verdict(on: KeyScript(String(decoding: bytes, as: UTF8.self)), for: task)
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    phrases.keysFeedback(reason.name)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    try KeysVisit(bench: self, room: room).play()
  }
}
