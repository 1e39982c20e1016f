import LearningRecord
import TestSupport
import Testing

struct LearningHistoryPropertyTests {
  @Test(arguments: 0..<200)
  func `events in any order, some of them twice, give the same history`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let events = draw.histories(writers: draw.number(in: 1...3), count: 30)
    let expected = LearningHistory(events)
    #expect(LearningHistory(draw.shuffled(events + events.prefix(7))) == expected)
  }

  @Test(arguments: 0..<80)
  func `adding one by one equals folding from scratch, after every event`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let events = draw.histories(writers: draw.number(in: 1...3), count: 25)
    let order = draw.number(in: 0...1) == 0 ? events : draw.shuffled(events)
    var history = LearningHistory()
    for (index, event) in order.enumerated() {
      history.append(event)
      #expect(history == LearningHistory(order[0...index]))
    }
  }

  @Test(arguments: 0..<100)
  func `names used twice are reported alike in any order`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let events = draw.histories(writers: 2, count: 20)
    var other = EventGenerator(seed: seed + 1_000)
    let mixed = draw.shuffled(events + other.histories(writers: 1, count: 8))
    let history = LearningHistory(mixed)
    #expect(history.conflicts == LearningHistory(draw.shuffled(mixed)).conflicts)
    #expect(!history.conflicts.isEmpty)
    var grown = LearningHistory()
    for event in mixed { grown.append(event) }
    #expect(grown == history)
  }

  @Test(arguments: 0..<200)
  func `corrected times never go back within a writer`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let history = LearningHistory(draw.histories(writers: 2, count: 40))
    for writer in 0..<2 {
      let own = history.events.filter { $0.event.id.writer == draw.writer(writer) }
      #expect(own.map(\.event.id.sequence) == own.map(\.event.id.sequence).sorted())
      #expect(own.map(\.time.milliseconds) == own.map(\.time.milliseconds).sorted())
      let trusted = own.filter(\.time.isTrusted)
      #expect(trusted.allSatisfy { $0.time.milliseconds == $0.event.clockMilliseconds })
    }
  }

  @Test(arguments: 0..<100)
  func `the overview is read again as it was written`(seed: UInt64) {
    var draw = EventGenerator(seed: seed)
    let overview = LearningHistory(draw.histories(writers: 2, count: 60)).overview
    #expect(LearningOverview(json: overview.json) == overview)
  }
}
