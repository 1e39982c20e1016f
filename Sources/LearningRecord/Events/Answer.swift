/// What was given, in the content's own terms: options are counted from 0 in the file's order,
/// whatever order the screen drew.
public enum Answer: Hashable, Sendable {
  /// One or several options.
  case options(Set<Int>)
  case text(String)
  /// One answer for each input of a gap text, in order.
  case inputs([Answer])
  /// The chosen columns for each row of a matrix, in order; empty where none was chosen yet.
  case rows([Set<Int>])
  /// Which items of a task are ticked.
  case ticked(Set<Int>)
  /// Work on a practical exercise.
  case performed(Performance)
}
