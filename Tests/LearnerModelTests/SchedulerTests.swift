import LearnerModel
import TestSupport
import Testing

struct SchedulerTests {
  private let day: Int64 = 86_400_000

  @Test func `what was answered today comes back in days`() {
    for rating in Rating.allCases {
      let item = Scheduler.standard.reviewed(ItemMemory(due: 0), rating, at: 0)
      #expect(item.phase == .review)
      #expect(item.due >= day && item.due % day == 0)
    }
  }

  @Test func `the better it was remembered the later it comes back`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      var item = ItemMemory(due: 0)
      var time: Int64 = 0
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        let rating = Rating.allCases.randomElement(using: &generator) ?? .good
        item = Scheduler.standard.reviewed(item, rating, at: time)
        time = item.due + Int64.random(in: -day...(30 * day), using: &generator)
      }
      let dues = Rating.allCases.map { Scheduler.standard.reviewed(item, $0, at: time).due }
      #expect(dues == dues.sorted())
    }
  }

  @Test func `at the due time recall is as likely as wished`() throws {
    for retention in [0.8, 0.9, 0.95] {
      let scheduler = try Scheduler(retention: retention)
      var item = ItemMemory(due: 0)
      for _ in 0..<5 {
        item = scheduler.reviewed(item, .good, at: item.due)
        // An interval is whole days: half a day of the first one is the difference.
        #expect(abs(scheduler.retrievability(of: item, at: item.due) - retention) < 0.02)
      }
    }
  }

  @Test func `a clock that jumps back neither fails nor forgets`() {
    let item = Scheduler.standard.reviewed(ItemMemory(due: 0), .good, at: 100 * day)
    #expect(Scheduler.standard.retrievability(of: item, at: 3 * day) == 1)
    let again = Scheduler.standard.reviewed(item, .good, at: 3 * day)
    #expect(again.due > 3 * day && again.memory?.stability ?? 0 >= item.memory?.stability ?? 1)
  }

  @Test func `the same seed gives the same day, and seeds spread over the whole range`() throws {
    var item = ItemMemory(due: 0)
    for _ in 0..<4 { item = Scheduler.standard.reviewed(item, .good, at: item.due) }
    let time = item.due
    let exact = Scheduler.standard.reviewed(item, .good, at: time).due - time
    let draws = (0..<2_000).map { seed in
      (Scheduler.standard.reviewed(item, .good, at: time, fuzzSeed: seed).due - time) / day
    }
    #expect(
      Scheduler.standard.reviewed(item, .good, at: time, fuzzSeed: 7).due - time == draws[7] * day)
    let days = Double(exact / day)
    let spread = 1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * (days - 20)
    #expect(days > 20)
    #expect(draws.min() == Int64((days - spread).rounded(.toNearestOrEven)))
    #expect(draws.max() == Int64((days + spread).rounded(.toNearestOrEven)))
    #expect(Set(draws).count == Int(try #require(draws.max()) - (try #require(draws.min())) + 1))
  }

  @Test func `what cannot be scheduled by is refused with its reason`() {
    #expect(throws: SchedulingTrouble.retention(1)) { try Scheduler(retention: 1) }
    #expect(throws: SchedulingTrouble.retention(0)) { try Scheduler(retention: 0) }
    #expect(throws: SchedulingTrouble.interval(0)) { try Scheduler(learningSteps: [60_000, 0]) }
    #expect(throws: SchedulingTrouble.interval(-5)) { try Scheduler(relearningSteps: [-5]) }
    #expect(throws: SchedulingTrouble.interval(0)) { try Scheduler(longestInterval: 0) }
    #expect(throws: SchedulingTrouble.parameterCount(19)) {
      try MemoryParameters(Array(repeating: 0.5, count: 19))
    }
    #expect(throws: SchedulingTrouble.parameter(number: 20, value: 0)) {
      try MemoryParameters(MemoryParameters.ranges.dropLast().map(\.lowerBound) + [0])
    }
    #expect(throws: SchedulingTrouble.self) {
      try MemoryParameters(MemoryParameters.ranges.map { _ in .nan })
    }
    #expect(throws: SchedulingTrouble.self) { try Scheduler(retention: .nan) }
  }
}
