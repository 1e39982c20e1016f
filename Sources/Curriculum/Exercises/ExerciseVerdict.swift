/// What work on an exercise was found to be.
public enum ExerciseVerdict: Hashable, Sendable {
  case right
  /// Every reason, the most helpful first; never empty.
  case notYet([ExerciseReason])
  /// It could not be checked and counts for nothing; the reason says what to do.
  case unchecked(ExerciseReason)

  /// All reasons, in order.
  public var reasons: [ExerciseReason] {
    switch self {
    case .right: []
    case .notYet(let reasons): reasons
    case .unchecked(let reason): [reason]
    }
  }
}
