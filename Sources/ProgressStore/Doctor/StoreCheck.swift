/// What `pelita doctor` reports about one record.
public struct StoreCheck: Hashable, Sendable {
  /// What SQLite found wrong, in its words; empty when all is well.
  public var findings: [String]
  public var schema: Int
  public var eventCount: Int
  public var writerCount: Int
  public var noteCount: Int
  public var receivedCount: Int
  public var quarantinedCount: Int
  public var backupCount: Int
  /// The names of damaged files kept aside.
  public var asideNames: [String]
  /// Whether the derived tables say what the events say.
  public var isOverviewCurrent: Bool

  /// Whether nothing is wrong.
  public var isSound: Bool { findings.isEmpty }
}
