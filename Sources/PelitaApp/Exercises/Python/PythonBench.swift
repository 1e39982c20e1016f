import Curriculum

/// Exercises of the kind `python`.
struct PythonBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: PythonTask

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
