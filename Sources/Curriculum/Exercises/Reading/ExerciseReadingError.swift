/// An exercise that cannot be used, with everything that is wrong in it.
public struct ExerciseReadingError: Error, Hashable, Sendable {
  /// In the order of the file; never empty.
  public var findings: [Finding]
}
