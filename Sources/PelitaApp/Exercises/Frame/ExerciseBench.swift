import Curriculum
import LearningRecord

/// One kind of exercise: how it is done, and how what was done is judged.
///
/// A bench belongs to one exercise. The frame around it (goal, steps, hints, feedback, worked
/// answer, keeping what happened) is the same for all kinds and stands in `ExerciseFlow`.
protocol ExerciseBench {
  /// What is handed in when nothing was done yet: never right.
  var blanks: [AuthoredWork] { get }

  /// Judges what an author wrote down, without a person and without a trace on the laptop.
  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict

  /// Judges finished work without a person.
  ///
  /// - Throws: `FileTrouble` or `Complaint` when the work cannot be read.
  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict

  /// Feedback for a reason that this kind can find in any work; `nil` leaves it to the description.
  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback?

  /// Lets the teacher work, and judges what came of it.
  func work(in room: ExerciseRoom) throws -> WorkOutcome
}

/// How a stretch of work ended.
enum WorkOutcome {
  /// `performance.reasons` is filled in by the frame.
  case judged(ExerciseVerdict, Performance)
  /// Something was written that nobody judges; `note` is private and stays out of the events.
  case kept(note: String, Performance)
  /// Back to the exercise's first screen; what was done is kept.
  case paused
  /// The terminal is gone.
  case gone
}
