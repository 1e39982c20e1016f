public import LearningRecord

/// What a typed line was understood as.
public enum Reading: Hashable, Sendable {
  /// An empty line: never an attempt.
  case nothing
  case command(Command)
  /// In the content's own terms; of rows and inputs, all that are filled in so far.
  case answer(Answer)
  /// It may be either: the person is asked once.
  case unsure(Answer, Command)
  case slip(Slip)
}
