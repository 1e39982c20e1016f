/// What can be wrong with a lesson file as a whole.
public enum FileProblem: Hashable, Sendable {
  case noHeading
  case noHeader
  /// The header comment is there but its form makes LiaScript drop all of it.
  case headerIgnored
  case headerKeyMissing(String)
  case headerValueUnusable(key: String, value: String)
  case textBeforeHeading
  case frontMatter
  case controlCharacter
  case unreadable(LessonReaderError)
}
