/// Finished work, as it is handed in to be judged.
enum ExerciseWork: Hashable {
  /// A program, a filled form, typed text, a script of keys or of choices, a code.
  case text(String)
  /// A file or a folder on this laptop.
  case path(String)
}
