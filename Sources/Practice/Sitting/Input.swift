public import LearningRecord

/// What comes to a sitting from outside.
public enum Input: Hashable, Sendable {
  /// The lesson begins anew.
  case start
  /// The lesson goes on where a record says.
  case resume(ResumePlace)
  /// A line and Enter, exactly as typed: the sitting reads it (`""` is Enter alone).
  case typed(String)
  /// A command chosen otherwise than by its letter, such as Ctrl+D for `leave`.
  case command(Command)
  /// An answer that was given otherwise than by typing.
  case answered(Answer)
  /// Something happened in the exercise that is open.
  case exercise(ExerciseHappening)
  /// The exercise that was open is left.
  case cameBack(ExerciseReturn)
  /// What the teacher wants to try at school, asked after the end; empty is skipped.
  ///
  /// It also records that the sitting ended in good order, so it is always sent.
  case reflection(String)
}
