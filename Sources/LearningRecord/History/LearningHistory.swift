public import Curriculum

/// What follows from a teacher's events.
///
/// A pure function of the set of events: whatever the order they arrive in, from however many
/// laptops, the same set gives an equal history. The order of the fold is (corrected time, writer,
/// sequence), where corrected time depends on each writer's own events alone.
public struct LearningHistory: Hashable, Sendable {
  private var ledger: EventLedger
  private var fold: HistoryFold
  /// "Tadi bukan saya", said of these: final, whoever says it.
  private var disowned: Set<EventID>

  /// Folds `events`, given in any order.
  public init(_ events: some Sequence<Event> = []) {
    self.init(unfolded: events)
    _ = refold()
  }

  /// Folds `events` and gives every event that counts besides, in the order of the fold: ordering
  /// them a second time would cost a third of the folding.
  public static func folding(
    _ events: some Sequence<Event>
  ) -> (history: LearningHistory, events: [(event: Event, time: CorrectedTime)]) {
    var history = LearningHistory(unfolded: events)
    let ordered = history.refold()
    return (history, history.counting(ordered))
  }

  private init(unfolded events: some Sequence<Event>) {
    ledger = EventLedger(events)
    fold = HistoryFold()
    disowned = []
  }

  /// What the home screen needs.
  public var overview: LearningOverview { fold.overview }

  /// The questions and exercises that were met.
  public var activities: [ActivityID: ActivityProgress] { fold.activities }

  /// In the order written.
  public var reflections: [Reflection] { fold.reflections }

  /// Work on practical exercises, in the order of the fold.
  public var performances: [TimedPerformance] { fold.performances }

  /// Names that stand for two different events.
  public var conflicts: [EventConflict] { ledger.conflicts }

  /// The sitting that began last.
  public var lastSitting: Sitting? { fold.lastSitting.flatMap { fold.sittings[$0] } }

  /// The event of this name, disowned or not.
  public subscript(id: EventID) -> Event? { ledger.events[id] }

  /// Every event that counts, with its corrected time, in the order of the fold.
  public var events: [(event: Event, time: CorrectedTime)] {
    var ledger = ledger
    return counting(ledger.arrange())
  }

  private func counting(_ ordered: [DatedEvent]) -> [(event: Event, time: CorrectedTime)] {
    ordered.lazy.filter { disowned.isEmpty || !disowned.contains($0.event.id) }
      .map { ($0.event, $0.time) }
  }

  /// Adds one event: quick when it is the newest, else everything is folded anew.
  public mutating func append(_ event: Event) {
    switch ledger.append(event) {
    case .none: return
    case .rearranged: _ = refold()
    case .appended(let dated):
      if case .disowned = event.body {
        _ = refold()
        return
      }
      if !disowned.contains(event.id) { fold.apply(dated) }
      noteUnion()
    }
  }

  /// Folds everything anew; gives all events in order, disowned ones included.
  private mutating func refold() -> [DatedEvent] {
    let ordered = ledger.arrange()
    disowned = []
    for dated in ordered {
      if case .disowned(let events) = dated.event.body { disowned.formUnion(events) }
    }
    fold = HistoryFold()
    for dated in ordered where !disowned.contains(dated.event.id) { fold.apply(dated) }
    noteUnion()
    return ordered
  }

  private mutating func noteUnion() {
    fold.overview.eventCount = ledger.events.count
    fold.overview.usualMilliseconds = fold.usualMilliseconds
    fold.overview.upTo = ledger.upTo
  }
}
