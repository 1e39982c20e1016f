/// What can be wrong with a step.
public enum StepProblem: Hashable, Sendable {
  case stepIDMissing
  case stepIDUnusable(String)
  case stepIDTwice(String)
  case stepTooLong(words: Int)
  case lineTooWide(columns: Int)
  /// `#word` or a bare `#`: text to LiaScript.
  case headingWithoutTitle
}
