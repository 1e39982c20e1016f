public import LearningRecord

/// What making the derived tables anew came to.
public struct Rebuilding: Hashable, Sendable {
  /// What was there before; `nil` when it was absent or did not fit the events.
  public var before: LearningOverview?
  public var after: LearningOverview
  /// Questions and exercises that were met.
  public var activityCount: Int
  /// Names that stand for two different events.
  public var conflictCount: Int

  /// Whether the derived tables had said something else than the events.
  public var changedAnything: Bool { before != after }
}
