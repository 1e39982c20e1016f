/// An event at its place in the one order that every laptop agrees on.
struct DatedEvent: Hashable, Comparable {
  var event: Event
  var time: CorrectedTime

  /// Orders by corrected time, then writer, then sequence.
  static func < (one: Self, other: Self) -> Bool {
    (one.time.milliseconds, one.event.id) < (other.time.milliseconds, other.event.id)
  }
}
