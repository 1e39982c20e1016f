/// What can be wrong in a content file, with what its message needs.
public enum Problem: Hashable, Sendable {
  case file(FileProblem)
  case step(StepProblem)
  case question(QuestionProblem)
  /// A question, or a part of one, that is read otherwise than it looks.
  case quiz(QuizTrap)
  /// Text that is read otherwise than it looks.
  case text(TextTrap)
  /// What a lenient reader leaves out.
  case loss(Loss)
  case module(ModuleMismatch)
  case exercise(ExerciseProblem)
}
