import Curriculum
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

/// A teacher whose files came in under two ids.
struct StandingUnionTests {
  private func identities() throws -> Identities {
    var (author, _) = try SchoolFixture.author(9)
    let decision = SamePerson(
      person: try SchoolFixture.person(1), other: try SchoolFixture.person(2))
    let school = try #require(EntityID("sekolah-contoh"))
    let written = try author.revision(
      of: decision.entity(in: school), decision,
      at: WallClock(milliseconds: SchoolFixture.start))
    return TrainingModel([written]).identities
  }

  @Test func `what was asked on one laptop and what was done on another is one history`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    let asked = try SchoolFixture.events([SchoolFixture.request("yang mana?")])
    let done = try SchoolFixture.events(
      [.lessonCompleted(try #require(LessonID("laptop.files")))], writer: "laptop-2", from: 1)
    _ = try store.importProgress([
      try SchoolFixture.delivery("a", person: 1, events: asked),
      try SchoolFixture.delivery("b", person: 2, events: done, created: SchoolFixture.start + 5),
    ])
    #expect(try store.standings().count == 2)
    let identities = try identities()
    let united = try store.standings(identities: identities)
    #expect(united.map(\.person) == [try SchoolFixture.person(1)])
    #expect(united[0].lessons.values.map(\.status) == [.completed])
    #expect(united[0].signals.map(\.rule) == [.asked])
    #expect(united[0].newestFileMilliseconds == SchoolFixture.start + 5)
    #expect(try store.standings(identities: identities) == united, "kept as it was worked out")

    let more = try SchoolFixture.events(
      [SchoolFixture.request("lagi")], writer: "laptop-2", from: 2)
    _ = try store.importProgress([try SchoolFixture.delivery("c", person: 2, events: more)])
    let newer = try store.standings(identities: identities)
    #expect(newer[0].signals.count == 2, "what came in since is in it")
    #expect(try store.standings().count == 2, "taken apart they are two again")
    #expect(
      try store.history(of: [SchoolFixture.person(1), SchoolFixture.person(2)]).events.count == 3)
  }
}
