import Curriculum
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

struct StandingsTests {
  private let fixture: SchoolFixture
  private let store: SchoolStore

  init() throws {
    fixture = try SchoolFixture()
    store = try fixture.open()
  }

  private func importFile(
    _ name: String, _ events: [Event], summary: TeacherStanding? = nil,
    created: Int64 = SchoolFixture.start
  ) throws {
    _ = try store.importProgress([
      SchoolFixture.delivery(name, person: 1, events: events, summary: summary, created: created)
    ])
  }

  @Test func `what a file shows is there, and what a newer one settles is gone`() throws {
    let events = try SchoolFixture.events([
      SchoolFixture.request("alamat yang mana?"), .lessonOpened(#require(LessonID("laptop.files"))),
    ])
    try importFile("1", events)
    let first = try #require(try store.standings().first)
    #expect(first.signals.map(\.reason) == [.asked(sentence: "alamat yang mana?")])
    #expect(first.newestFileMilliseconds == SchoolFixture.start)

    let withdrawal = try SchoolFixture.events(
      [.helpWithdrawn(request: events[0].id)], from: 3)
    try importFile("2", withdrawal, created: SchoolFixture.start + 5)
    let second = try #require(try store.standings().first)
    #expect(second.signals.isEmpty)
    #expect(second.newestFileMilliseconds == SchoolFixture.start + 5)
  }

  @Test func `what is kept equals what follows from the events anew`() throws {
    var draw = EventGenerator(seed: 3)
    let events = try SchoolFixture.events((0..<200).map { _ in draw.plainBody() })
    try importFile("1", events)
    let expected = TeacherStanding(
      person: try SchoolFixture.person(1), history: LearningHistory(events),
      newestFileMilliseconds: SchoolFixture.start)
    #expect(try store.standings() == [expected])
    #expect(try store.standings() == [expected])
  }

  @Test func `working out many people's files tells how far it is and can be cut off`() throws {
    struct Stop: Error {}
    let deliveries = try (1...120).map { number in
      try SchoolFixture.delivery(
        "\(number)", person: number,
        events: SchoolFixture.events([SchoolFixture.request("a")]), created: SchoolFixture.start)
    }
    _ = try store.importProgress(deliveries)
    #expect(throws: Stop.self) {
      try store.standings { done, _ in if done == 100 { throw Stop() } }
    }
    // What was worked out before the end stays; only the rest is left.
    var told: [[Int]] = []
    #expect(try store.standings { told.append([$0, $1]) }.count == 120)
    #expect(told == [[0, 20]])
  }

  @Test func `a file with its summary only is enough for the mentor's list`() throws {
    let events = try SchoolFixture.events([SchoolFixture.request("a")])
    let standing = TeacherStanding(
      person: try SchoolFixture.person(1), history: LearningHistory(events),
      newestFileMilliseconds: nil)
    try importFile("1", [], summary: standing)
    #expect(try store.standings().map(\.signals) == [standing.signals])
  }

  @Test func `an older summary yields none to a newer`() throws {
    let events = try SchoolFixture.events([SchoolFixture.request("a")])
    let old = TeacherStanding(
      person: try SchoolFixture.person(1), history: LearningHistory(events),
      newestFileMilliseconds: nil)
    let more = try events + SchoolFixture.events([.helpWithdrawn(request: events[0].id)], from: 2)
    let new = TeacherStanding(
      person: try SchoolFixture.person(1), history: LearningHistory(more),
      newestFileMilliseconds: nil)
    try importFile("2", [], summary: new, created: SchoolFixture.start + 10)
    try importFile("1", [], summary: old, created: SchoolFixture.start + 20)
    #expect(try store.standings().map(\.signals) == [[]])
  }

  @Test func `other thresholds are worked out anew`() throws {
    let lesson = try #require(LessonID("laptop.files"))
    let attempt = EventBody.answered(
      Attempt(
        lesson: lesson, step: try #require(StepID("a")), activity: try #require(ActivityID("b")),
        answer: .text("x"), verdict: .wrong, number: 1))
    try importFile(
      "1",
      SchoolFixture.events([
        attempt, .sittingEnded(lesson: lesson), attempt, .sittingEnded(lesson: lesson),
      ]))
    #expect(try store.standings().map(\.signals.count) == [0])
    var thresholds = HelpThresholds()
    thresholds.sittingsNotGot = 2
    #expect(try store.standings(Derivation(thresholds: thresholds)).map(\.signals.count) == [1])
    #expect(try store.standings().map(\.signals.count) == [0])
  }

  @Test func `a file dated later than it came in is believed to be of that day`() throws {
    let summary = TeacherStanding(person: try SchoolFixture.person(1))
    let future = SchoolFixture.start + 10_000 * 86_400_000
    try importFile("1", [], summary: summary, created: future)
    #expect(
      try store.standings().map(\.newestFileMilliseconds) == [SchoolFixture.start + 86_400_000])
  }
}
