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

  /// Makes a delivery.
  public init(
    arrival: Arrival, eventLines: [ArraySlice<UInt8>], summaryLine: String? = nil,
    revisions: [Revision] = []
  ) {
    self.arrival = arrival
    self.eventLines = eventLines
    self.summaryLine = summaryLine
    self.revisions = revisions
  }
}
