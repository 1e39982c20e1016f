import Curriculum
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

struct DerivedPracticeTests {
  private let fixture: SchoolFixture
  private let store: SchoolStore

  init() throws {
    fixture = try SchoolFixture()
    store = try fixture.open()
  }

  private func brings(_ number: Int, _ events: [Event], name: String = "a") throws {
    _ = try store.importProgress([
      SchoolFixture.delivery("\(name)-\(number)", person: number, events: events)
    ])
  }

  private func answer(_ verdict: Verdict, _ text: String = "x") throws -> EventBody {
    .answered(
      Attempt(
        lesson: try #require(LessonID("laptop.files")), step: try #require(StepID("a")),
        activity: try #require(ActivityID("files.path")), answer: .text(text), verdict: verdict,
        number: 1))
  }

  private func events(_ number: Int, _ bodies: [EventBody], from first: Int = 1) throws -> [Event] {
    try SchoolFixture.events(bodies, writer: "laptop-\(number)", from: first)
  }

  @Test func `tallies count teachers and who was right at once, anew after each file`() throws {
    try brings(1, events(1, [answer(.wrong), answer(.right)]))
    try brings(2, events(2, [answer(.right)]))
    let first = try store.tallies(Derivation())
    #expect(first.map(\.teachers) == [2])
    #expect(first.map(\.right) == [1])
    #expect(first.map(\.lesson?.text) == ["laptop.files"])
    try brings(3, events(3, [answer(.wrong)]))
    let tally = try #require(try store.tallies(Derivation()).first)
    #expect(tally.teachers == 3)
    #expect(HardActivities([tally]).tallies == [tally])
  }

  @Test func `two ids of one person are counted once, by the earliest first try`() throws {
    try brings(1, events(1, [answer(.wrong)]))
    try brings(2, events(2, [answer(.right), answer(.right)]))
    let aliases = [try SchoolFixture.person(2): try SchoolFixture.person(1)]
    let tally = try #require(try store.tallies(Derivation(), aliases: aliases).first)
    #expect(tally.teachers == 1)
    #expect(tally.right == 0)
  }

  @Test(arguments: UInt64(0)..<20)
  func `what is stored is what follows from the events`(seed: UInt64) throws {
    var draw = EventGenerator(seed: seed)
    let bodies = (0..<120).map { _ in draw.plainBody() }
    let events = try events(1, bodies)
    try brings(1, events)
    let person = try SchoolFixture.person(1)
    let expected = PracticeRecord(LearningHistory(events), timeZone: .eastern)
    let derivation = Derivation(timeZone: .eastern)
    let stored = try #require(try store.practice(of: [person], derivation)[person])
    #expect(stored.completions == expected.completions)
    #expect(Set(stored.days) == Set(expected.days))
    for tally in try store.tallies(derivation) {
      let days = try store.practice(at: tally.activity, derivation)
      #expect(Set(days.map(\.day)) == Set(expected.days.filter { $0.activity == tally.activity }))
      #expect(tally.right == days.count { $0.day.opening == true })
    }
  }

  @Test func `another time zone may mean another day`() throws {
    try brings(1, events(1, [answer(.wrong)]))
    let person = try SchoolFixture.person(1)
    let west = try store.practice(of: [person], Derivation(timeZone: .western))
    let east = try store.practice(of: [person], Derivation(timeZone: .eastern))
    let start = SchoolFixture.start + 60_000
    #expect(
      west[person]?.days.map(\.day) == [SchoolTimeZone.western.day(atMilliseconds: start)])
    #expect(
      east[person]?.days.map(\.day) == [SchoolTimeZone.eastern.day(atMilliseconds: start)])
  }
}
