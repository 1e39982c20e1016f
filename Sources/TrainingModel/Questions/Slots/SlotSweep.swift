internal import LearningRecord

/// Counts, for a span at every possible beginning of a day, who would miss something.
///
/// Every lesson marks the beginnings it touches, where counting starts and where it ends:
/// hundreds of teachers over many weeks stay quick.
struct SlotSweep {
  private let wish: SlotWish
  private let times: BusyTimes
  private let people: [PersonID]
  private let speakers: Set<PersonID>

  init(_ wish: SlotWish, _ times: BusyTimes) {
    self.wish = wish
    self.times = times
    speakers = Set(wish.speakers.map(times.roster.identities.canonical))
    people = Set(wish.people.map(times.roster.identities.canonical)).union(speakers).sorted()
  }

  /// Every slot of a day, in the order of their beginnings.
  func counts(on day: Day) -> [SlotCount] {
    let booked = (times.bookings[day] ?? []).filter { $0.session != wish.session }
    let lessons = people.map { times.hours[$0]?[day.weekday] ?? [] }
    let spans = spans(freedAt: lessons.joined().map(\.span.end) + booked.map(\.span.end))
    var (all, speaking) = (Tally(spans.count), Tally(spans.count))
    for (person, hours) in zip(people, lessons) {
      let elsewhere = booked.filter { $0.people.contains(person) }.map(\.span)
      let touched = (hours.map(\.span) + elsewhere).map { places(touching: $0, in: spans) }
      all.add(touched)
      if speakers.contains(person) { speaking.add(touched) }
    }
    return zip(spans, zip(all.sums, speaking.sums)).map { span, count in
      SlotCount(day: day, span: span, count: count.0, lacksSpeaker: count.1 > 0)
    }
  }

  /// Spans that begin at a step, or when something ends: with these the fewest clashes are found.
  ///
  /// A slot moved earlier until it meets the end of something loses clashes only.
  private func spans(freedAt ends: [Int]) -> [TimeSpan] {
    let last = wish.hours.end - wish.minutes
    let steps = stride(from: wish.hours.start, through: last, by: SlotWish.stepMinutes)
    let starts = Set(steps).union(ends.filter { (wish.hours.start...last).contains($0) })
    return starts.sorted().compactMap { TimeSpan(from: $0, to: $0 + wish.minutes) }
  }

  private func places(touching span: TimeSpan, in spans: [TimeSpan]) -> Range<Int> {
    let first = spans.firstPlace { $0.end > span.start }
    return first..<max(first, spans.firstPlace { $0.start >= span.end })
  }
}

/// Counts by where counting starts and where it ends.
private struct Tally {
  private var changes: [Int]

  init(_ count: Int) { changes = [Int](repeating: 0, count: count + 1) }

  /// Counts one person at every place of `ranges`, once where they overlap.
  mutating func add(_ ranges: [Range<Int>]) {
    var reached = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(range.lowerBound, reached)
      guard start < range.upperBound else { continue }
      changes[start] += 1
      changes[range.upperBound] -= 1
      reached = range.upperBound
    }
  }

  /// The count at every place.
  var sums: [Int] {
    var sum = 0
    return changes.dropLast().map { change in
      sum += change
      return sum
    }
  }
}

extension [TimeSpan] {
  /// The first place from which on `isReached` holds, by halving.
  fileprivate func firstPlace(where isReached: (TimeSpan) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
