/// What taking in a file came to, in records.
public struct ArrivalReport: Hashable, Sendable {
  public var added: Int
  public var known: Int
  /// Kept aside with a reason.
  public var quarantined: Int
  /// Whether the very file came in before: then nothing was changed.
  public var isRepetition: Bool

  /// Makes a report.
  public init(added: Int = 0, known: Int = 0, quarantined: Int = 0, isRepetition: Bool = false) {
    self.added = added
    self.known = known
    self.quarantined = quarantined
    self.isRepetition = isRepetition
  }
}
