/// What taking in events of the same teacher's other laptop came to.
public struct MergeReport: Hashable, Sendable {
  public var added = 0
  public var known = 0
  /// Lines that are no events, and names that stand for another event here: kept aside.
  public var quarantined = 0

  /// A report of nothing yet.
  public init() {}
}
