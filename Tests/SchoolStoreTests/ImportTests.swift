import GRDB
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

struct ImportTests {
  private let fixture: SchoolFixture
  private let store: SchoolStore

  init() throws {
    fixture = try SchoolFixture()
    store = try fixture.open()
  }

  @Test func `importing a file twice changes nothing`() throws {
    let events = try SchoolFixture.events([SchoolFixture.request("a"), .sittingEnded(lesson: nil)])
    let delivery = try SchoolFixture.delivery("file", person: 1, events: events)
    #expect(try store.importProgress([delivery]) == [ArrivalReport(added: 2)])
    #expect(
      try store.importProgress([delivery]) == [ArrivalReport(known: 2, isRepetition: true)])
    let repacked = try SchoolFixture.delivery("again", person: 1, events: events)
    #expect(try store.importProgress([repacked]) == [ArrivalReport(known: 2)])
    #expect(try store.history(of: SchoolFixture.person(1)) == LearningHistory(events))
  }

  @Test(arguments: UInt64(0)..<20)
  func `files that overlap in any order give the same history`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var draw = EventGenerator(seed: seed)
    let events = try SchoolFixture.events((0..<30).map { _ in draw.plainBody() })
    let files = try (0..<6).map { number in
      let start = Int.random(in: 0..<30, using: &random)
      return try SchoolFixture.delivery(
        "\(number)", person: 1, events: Array(events[start...].prefix(12)))
    }
    let all = try SchoolFixture.delivery("all", person: 1, events: events)
    _ = try store.importProgress((files + [all]).shuffled(using: &random))
    #expect(try store.history(of: SchoolFixture.person(1)) == LearningHistory(events))
    #expect(try store.quarantine().isEmpty)
  }

  @Test func `two events under one name are both kept, whichever came first`() throws {
    let one = try SchoolFixture.events([SchoolFixture.request("satu")])
    let other = try SchoolFixture.events([SchoolFixture.request("dua")])
    let reports = try store.importProgress([
      SchoolFixture.delivery("1", person: 1, events: one),
      SchoolFixture.delivery("2", person: 1, events: other),
    ])
    #expect(reports.map(\.quarantined) == [0, 1])
    #expect(try store.quarantine().map(\.reason) == ["name-taken"])
    let expected = LearningHistory(other + one)
    #expect(try store.history(of: SchoolFixture.person(1)) == expected)
  }

  @Test func `the same writer's name under two people is two records`() throws {
    let mine = try SchoolFixture.events([SchoolFixture.request("saya")])
    let yours = try SchoolFixture.events([SchoolFixture.request("kamu")])
    _ = try store.importProgress([
      SchoolFixture.delivery("1", person: 1, events: mine),
      SchoolFixture.delivery("2", person: 2, events: yours),
    ])
    #expect(try store.quarantine().isEmpty)
    #expect(try store.history(of: SchoolFixture.person(2)) == LearningHistory(yours))
  }

  @Test func `a line that is no event waits with its reason, the others go in`() throws {
    let events = try SchoolFixture.events([SchoolFixture.request("a")])
    var delivery = try SchoolFixture.delivery("1", person: 1, events: events)
    delivery.eventLines.insert(Array(#"{"t":"event","w":"#.utf8)[...], at: 0)
    #expect(try store.importProgress([delivery]) == [ArrivalReport(added: 1, quarantined: 1)])
    let waiting = try store.quarantine()
    #expect(waiting.map(\.reason) == ["malformed"])
    #expect(try waiting.map(\.person) == [SchoolFixture.person(1)])
  }

  @Test func `events of later kinds are kept word for word`() throws {
    let later = try SchoolFixture.events([
      .unknown(kind: "robot-ran", json: #"{"steps":[1, 2.50]}"#)
    ])
    _ = try store.importProgress([SchoolFixture.delivery("1", person: 1, events: later)])
    #expect(try store.history(of: SchoolFixture.person(1)).events.map(\.event) == later)
  }

  @Test func `a file with a broken part leaves nothing of itself`() throws {
    let events = try SchoolFixture.events([SchoolFixture.request("a")])
    var delivery = try SchoolFixture.delivery("1", person: 1, events: events)
    var author = try SchoolFixture.author().author
    delivery.revisions = [try SchoolFixture.assignment("a", by: &author)]
    try store.close()
    try fixture.look { try $0.execute(sql: "DROP TABLE summary") }
    let damaged = try fixture.open()
    delivery.summaryLine = "{}"
    #expect(throws: (any Error).self) { try damaged.importProgress([delivery]) }
    #expect(try damaged.model().count == 0)
    #expect(try damaged.history(of: SchoolFixture.person(1)).events.isEmpty)
  }
}
