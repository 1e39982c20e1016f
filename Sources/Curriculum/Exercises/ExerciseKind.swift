/// What is practised; the name is the folder under `Exercises`.
public enum ExerciseKind: String, Hashable, CaseIterable, Sendable {
  case typing
  case keys
  case folders
  case documents
  case robot
  case python
  case labs
  case forms
  case journal
  case web
}
