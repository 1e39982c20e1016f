/// What can be wrong with an exercise, with what its message needs.
public enum ExerciseProblem: Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  /// Not UTF-8, or not YAML: the reader's own words.
  case unreadable(String)
  /// Anchors and aliases can make a few lines unfold to gigabytes.
  case anchorOrAlias(line: Int)
  case missing(key: String)
  /// A value of the wrong form, such as text where a list is asked.
  case malformed(key: String)
  case unknownKey(String)
  case notInBothLanguages(key: String)
  case notInRange(key: String, lowest: Int, highest: Int)
  case notOneOf(key: String, choices: [String])
  /// A path that could leave the exercise's folder.
  case unsafePath(String)
  /// The description names a file that is not there, or cannot be read.
  case fileMissing(String)
  /// Something in `task` that this kind cannot use; `reason` is plain words for the author.
  case unusable(key: String, reason: String)
  /// `exercise` does not say what the file is called.
  case nameDiffers(written: String, file: String)
  case tooFewMisses(count: Int, least: Int)
  /// Nothing done yet was found right.
  case blankIsRight
  case solutionIsNotRight(reasons: [String])
  /// A near-miss was found to be something else than its author says.
  case missIsOtherwise(name: String, expected: String, found: [String])
  /// A reason for which neither the description nor the kind has words.
  case reasonWithoutFeedback(String)
}
