public import LearningRecord

/// What could be saved of a damaged or lost record; what is missing cannot be known.
public struct Recovery: Hashable, Sendable {
  /// The newest date that is there again, milliseconds since 1970 UTC; `nil` when nothing is.
  public var recoveredUpToMilliseconds: Int64?
  /// The place that is there again: "Dipulihkan sampai 23 Nov, bagian 4".
  public var place: LessonProgress?
  public var eventCount: Int
  /// The name of the backup that was used.
  public var backupName: String?
  /// How many events newer than the backup were read from the damaged file.
  public var salvagedCount: Int
  /// The name under which the damaged file is kept in `set-aside`; `nil` when there was none.
  public var asideName: String?
}
