import Curriculum
import LearningRecord
import Practice

/// Exercises of the kind `web`: pages on the laptop show a code, which is typed back.
struct WebBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: WebTask

  /// Reasons beside those that the judge finds.
  enum Trouble: String {
    case noBrowser = "no-browser"
    case codeNeeded = "code-needed"
  }

  /// The seed of work that belongs to nobody: of authors, and without a person.
  static let sampleSeed: UInt64 = 1

  var blanks: [AuthoredWork] { [.text("")] }

  /// In authored text `{stage}` stands for that stage's code, `{stage~}` for a slip in it.
  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    guard case .text(let text) = work else { return unchecked(.codeNeeded) }
    let codes = WebCode(seed: Self.sampleSeed)
    // Pages that cannot be read would leave the teacher alone.
    _ = try WebPages(of: exercise, codes: codes)
    for stage in task.stages {
      let code = codes.code(stage)
      if text == "{\(stage)}" { return verdict(on: code, seed: Self.sampleSeed) }
      // The sign 3 is taken for no other.
      if text == "{\(stage)~}" {
        let last: Character = code.hasSuffix("3") ? "4" : "3"
        return verdict(on: code.dropLast() + String(last), seed: Self.sampleSeed)
      }
    }
    return verdict(on: text, seed: Self.sampleSeed)
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    guard case .text(let text) = work else { return unchecked(.codeNeeded) }
    return verdict(on: text, seed: Self.sampleSeed)
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    switch Trouble(rawValue: reason.name) {
    case .noBrowser: return phrases.noBrowserWords
    case .codeNeeded: return phrases.codeNeededWords
    case nil: break
    }
    return switch WebJudge.Reason(rawValue: reason.name) {
    case .noCode: phrases.noCodeWords
    case .nearly: phrases.nearlyWords
    case .otherCode: phrases.otherCodeWords
    case nil: nil
    }
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    try WebVisit(bench: self, room: room).run()
  }

  /// Judges a typed code of the teacher whose codes come from `seed`.
  func verdict(on typed: String, seed: UInt64) -> ExerciseVerdict {
    WebJudge(stages: task.stages, codes: WebCode(seed: seed)).verdict(on: typed)
  }

  func unchecked(_ trouble: Trouble) -> ExerciseVerdict {
    .unchecked(ExerciseReason(trouble.rawValue))
  }
}
