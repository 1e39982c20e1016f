/// How deeply a lesson goes into a competence.
public enum LessonDepth: String, Hashable, Sendable, CaseIterable {
  /// It is done, and the result is checked.
  case performed = "P"
  /// It is explained and asked about.
  case known = "K"
  /// It is thought over.
  case reflected = "R"
}
