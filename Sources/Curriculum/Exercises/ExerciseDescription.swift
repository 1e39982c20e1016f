/// A practical exercise in one language, read from `Exercises/<kind>/<name>.yaml`.
public struct ExerciseDescription: Hashable, Sendable {
  public var id: ExerciseID
  public var language: Language
  public var title: String
  /// Where it stands in the list of its kind: the lowest first, from what is simplest.
  public var order: Int
  /// What can be done afterwards, in a sentence or two.
  public var goal: String
  /// What to do, one action each.
  public var steps: [String]
  /// From gentle to plain.
  public var hints: [String]
  /// Keys of the coverage table, such as `DC:1.3`.
  public var covers: [String]
  /// What is said for a reason, by the reason's name.
  public var feedback: [String: ExerciseFeedback]
  public var task: ExerciseTask
  /// `nil` for a journal, where nothing is right or wrong.
  public var solution: AuthoredWork?
  /// The worked answer as the teacher reads it after three tries.
  public var worked: String
  /// Work that is nearly right, and what must be said about it.
  public var misses: [AuthoredMiss]
}
