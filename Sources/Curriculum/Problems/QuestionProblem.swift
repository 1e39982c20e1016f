/// What can be wrong with a question that is read as intended.
public enum QuestionProblem: Hashable, Sendable {
  case questionIDMissing
  case questionIDUnusable(String)
  case questionIDTwice(String)
  case solutionMissing
  case nothingRight
  case attributeUnknown(String)
  case attributeValueUnusable(name: String, value: String)
  /// `data-why-n` for an option that does not exist.
  case whyOutOfRange(Int)
  case orderColumnsUnusable
  case rightAlwaysAt(place: Int)
  case rightAlwaysLongest
  case exerciseUnknown(String)
  case lessonUnknown(String)
}
