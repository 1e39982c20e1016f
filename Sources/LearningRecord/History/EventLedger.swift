/// A union of events from several writers, in one order whatever the order of arrival.
struct EventLedger: Hashable {
  /// What adding an event came to.
  enum Change {
    /// The event follows everything that was there.
    case appended(DatedEvent)
    /// It was there already.
    case none
    /// It belongs in the middle, or changes the place or the use of others: `arrange()` anew.
    case rearranged
  }

  private(set) var events: [EventID: Event] = [:]
  /// Every event that lost against another with the same name.
  private(set) var quarantined: Set<Event> = []
  private var clocks: [WriterID: WriterClock] = [:]
  private var newestSequence: [WriterID: Int] = [:]
  private var last: DatedEvent?

  /// A union of `events`.
  init(_ events: some Sequence<Event>) {
    self.events.reserveCapacity(events.underestimatedCount)
    for event in events { _ = insert(event) }
  }

  /// The highest sequence per writer.
  var upTo: [WriterID: Int] { newestSequence }

  /// Judges all clocks anew and returns every event with its corrected time, in order.
  mutating func arrange() -> [DatedEvent] {
    clocks = [:]
    newestSequence = [:]
    var dated: [DatedEvent] = []
    dated.reserveCapacity(events.count)
    // Names are sorted instead of events: those are large, and a school has millions.
    for (writer, names) in Dictionary(grouping: events.keys, by: \.writer) {
      let own = names.sorted { $0.sequence < $1.sequence }.compactMap { events[$0] }
      var clock = WriterClock()
      for event in own { _ = clock.append(event.clockMilliseconds) }
      dated += zip(own, clock.corrected).map { DatedEvent(event: $0, time: $1) }
      clocks[writer] = clock
      newestSequence[writer] = own.last?.id.sequence
    }
    dated.sort()
    last = dated.last
    return dated
  }

  /// What was quarantined beside what is used, ordered by name.
  var conflicts: [EventConflict] {
    quarantined
      .map { (loser: $0, line: EventLine.text(of: $0)) }
      .sorted { ($0.loser.id, $0.line) < ($1.loser.id, $1.line) }
      .compactMap { loser, _ in
        events[loser.id].map { EventConflict(used: $0, quarantined: loser) }
      }
  }

  /// Adds an event that may be known, new or in conflict.
  mutating func append(_ event: Event) -> Change {
    let isNewest = event.id.sequence > newestSequence[event.id.writer, default: 0]
    guard insert(event) else { return .none }
    guard isNewest else { return .rearranged }
    newestSequence[event.id.writer] = event.id.sequence
    let change = clocks[event.id.writer, default: WriterClock()].append(event.clockMilliseconds)
    guard change == .extended, let time = clocks[event.id.writer]?.newest else {
      return .rearranged
    }
    let dated = DatedEvent(event: event, time: time)
    if let last, dated < last { return .rearranged }
    last = dated
    return .appended(dated)
  }

  /// Adds to the union; `false` when nothing that counts changed.
  private mutating func insert(_ event: Event) -> Bool {
    guard let known = events[event.id] else {
      events[event.id] = event
      return true
    }
    guard known != event else { return false }
    if EventLine.text(of: event) < EventLine.text(of: known) {
      events[event.id] = event
      quarantined.insert(known)
      return true
    }
    return quarantined.insert(event).inserted
  }
}
