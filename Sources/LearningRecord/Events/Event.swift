/// One thing that happened, stored for ever.
public struct Event: Hashable, Sendable {
  public var id: EventID
  /// The wall clock when it happened, milliseconds since 1970 UTC; may be wrong.
  public var clockMilliseconds: Int64
  /// Whether the clock was in doubt (before the newest event, or absurd).
  public var isClockDoubtful: Bool
  /// The content's revision, a hash of the lesson file; empty when not about content.
  public var contentRevision: String
  public var body: EventBody

  /// Makes an event.
  public init(
    id: EventID, clockMilliseconds: Int64, isClockDoubtful: Bool = false,
    contentRevision: String = "", body: EventBody
  ) {
    self.id = id
    self.clockMilliseconds = clockMilliseconds
    self.isClockDoubtful = isClockDoubtful
    self.contentRevision = contentRevision
    self.body = body
  }
}

/// A writer and the place in its sequence, counted from 1: names an event for ever.
public struct EventID: Hashable, Comparable, Sendable {
  public var writer: WriterID
  public var sequence: Int

  /// Makes an event's name.
  public init(writer: WriterID, sequence: Int) {
    self.writer = writer
    self.sequence = sequence
  }

  /// Orders by writer, then sequence.
  public static func < (one: Self, other: Self) -> Bool {
    (one.writer, one.sequence) < (other.writer, other.sequence)
  }
}
