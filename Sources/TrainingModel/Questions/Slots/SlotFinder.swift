public import LearningRecord

/// When can we meet: times of a given length by how many people would miss something.
public struct SlotFinder: Sendable {
  public let wish: SlotWish
  /// Every time that was looked at, the fewest clashes first.
  public let counts: [SlotCount]
  /// Of whom no timetable is known: they seem free, and may not be.
  public let withoutTimetable: [PersonID]
  private let times: BusyTimes

  /// Looks through the days of `wish`.
  public init(_ wish: SlotWish, in times: BusyTimes) {
    self.wish = wish
    self.times = times
    let sweep = SlotSweep(wish, times)
    counts = wish.days.flatMap(sweep.counts).sorted(by: SlotCount.comesFirst)
    withoutTimetable = times.withoutTimetable(wish.people + wish.speakers)
  }

  /// The best slots, of which none overlaps a better one: what a person looks at.
  public func best(_ count: Int) -> [Slot] {
    var chosen: [SlotCount] = []
    for slot in counts where chosen.count < count {
      if !chosen.contains(where: { $0.day == slot.day && $0.span.overlaps(slot.span) }) {
        chosen.append(slot)
      }
    }
    return chosen.map(slot)
  }

  /// A time with who would miss what.
  public func slot(_ count: SlotCount) -> Slot {
    Slot(
      day: count.day, span: count.span,
      clashes: times.clashes(
        on: count.day, at: count.span, people: wish.people, speakers: wish.speakers,
        besides: wish.session))
  }
}
