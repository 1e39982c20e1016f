/// What could be saved of a damaged or lost record; what is missing cannot be known.
public struct Recovery: Hashable, Sendable {
  /// The newest date that is there again, milliseconds since 1970 UTC; `nil` when nothing is.
  public var recoveredUpToMilliseconds: Int64?
  /// The name of the backup that was used.
  public var backupName: String?
  /// The name under which the damaged file is kept in `set-aside`.
  public var asideName: String?
  /// How many revisions and events newer than the backup were read from the damaged file.
  public var salvagedCount = 0
}
