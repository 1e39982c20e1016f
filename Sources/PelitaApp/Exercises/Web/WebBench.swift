import Curriculum

/// Exercises of the kind `web`.
struct WebBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: WebTask

  var blanks: [AuthoredWork] { [.text("")] }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    .unchecked(ExerciseReason("not-built"))
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    .unchecked(ExerciseReason("not-built"))
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? { nil }

  func work(in room: ExerciseRoom) throws -> WorkOutcome { .paused }
}
