/// Why a `module.yaml` is refused, with the key where it was found.
public enum ModuleProblem: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  /// Not UTF-8, or not YAML: the reader's own words.
  case unreadable(String)
  /// Anchors and aliases can make a few lines unfold to gigabytes.
  case anchorOrAlias(line: Int)
  case missing(key: String)
  /// A value of the wrong form, such as text where a list is asked.
  case malformed(key: String)
  case unknownKey(String)
  /// A lesson's file must be a plain name that ends in `.md`.
  case unsafeFile(String)
  case duplicateLesson(LessonID)
}
