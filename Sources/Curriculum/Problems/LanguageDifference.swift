/// Where the two language versions of a lesson differ.
public enum LanguageDifference: Hashable, Sendable {
  case steps(here: Int, there: Int)
  case stepID(here: String, there: String)
  case questions(here: Int, there: Int)
  case questionID(here: String, there: String)
  case questionKind(id: String)
  case optionCount(id: String)
  case rightOptions(id: String)
  case lessonID(here: String, there: String)
}
