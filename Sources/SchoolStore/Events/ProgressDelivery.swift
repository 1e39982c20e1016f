public import TrainingModel

/// What a teacher's progress file brings, its signature checked by who read it.
public struct ProgressDelivery: Sendable {
  public var arrival: Arrival
  /// The lines of the events, word for word, without line feeds.
  public var eventLines: [ArraySlice<UInt8>]
  /// The line of the summary.
  public var summaryLine: String?
  /// What the importing laptop writes because of it, such as the introduction of a new teacher.
  public var revisions: [Revision]
  /// What the teacher wrote about themselves, as far as it is believed.
  public var told: [Revision]
  /// What the teacher wrote and nobody believes yet, or ever.
  public var quarantined: [QuarantinedRevision]
  /// The beginnings of lines that are no records.
  public var unread: [UnreadLine] = []
  /// How many such lines there are; more than are kept, in a file full of them.
  public var unreadCount = 0

  /// Makes a delivery.
  public init(
    arrival: Arrival, eventLines: [ArraySlice<UInt8>], summaryLine: String? = nil,
    revisions: [Revision] = [], told: [Revision] = [], quarantined: [QuarantinedRevision] = []
  ) {
    self.arrival = arrival
    self.eventLines = eventLines
    self.summaryLine = summaryLine
    self.revisions = revisions
    self.told = told
    self.quarantined = quarantined
  }
}
