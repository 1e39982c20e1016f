import Curriculum
import Drills
import Workbench

/// Exercises of the kind `typing`: text is copied, and each character is marked as it comes.
struct TypingBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: TypingTask

  /// A longer file is no copy of a few lines.
  private static let longestFile = 64 * 1024

  var blanks: [AuthoredWork] { [.text(""), .text("\n \n")] }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): try verdict(on: .text(text))
    case .file(let name): try verdict(on: .path("\(exercise.folder)/\(name)"))
    case .actions: .notYet([ExerciseReason("nothing-typed")])
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    let judge = TypingJudge(task, lines: lines(drawnWith: 0, holding: WeakKeys.far))
    switch work {
    case .text(let text): return judge.verdict(onTranscript: text)
    case .path(let path):
      let bytes = try BoundedFile.read(path, limit: Self.longestFile)
      return judge.verdict(onTranscript: String(decoding: bytes, as: UTF8.self))
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    phrases.typingFeedback(reason.name)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    try TypingVisit(bench: self, room: room).play()
  }

  /// What to copy: the task's lines, or words drawn for the weakest keys.
  func lines(drawnWith seed: UInt64, holding keys: [Character]) -> [String] {
    guard task.source == .weakest else { return task.lines }
    var generator = DrillGenerator(seed: seed)
    return WordDrill.lines(
      from: task.words, holding: keys, count: task.wordCount, width: TypingTask.longestLine,
      using: &generator)
  }
}
