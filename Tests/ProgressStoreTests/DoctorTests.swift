import GRDB
import LearningRecord
import ProgressStore
import TestSupport
import Testing

struct DoctorTests {
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test mutating func `a sound record is reported with its counts`() throws {
    _ = try fixture.fill(30, backUp: true)
    let check = try fixture.open().check()
    #expect(check.isSound)
    #expect(check.schema == 2)
    #expect(check.eventCount == 30)
    #expect(check.writerCount == 1)
    #expect(check.backupCount == 1)
    #expect(check.isOverviewCurrent)
  }

  @Test mutating func `a snapshot that lies is found and made anew`() throws {
    let events = try fixture.fill(30)
    let expected = LearningHistory(events).overview
    try fixture.open().keepOverview(of: LearningHistory(events))
    try fixture.look { database in
      try database.execute(
        sql: "UPDATE derived_overview SET overview = replace(overview, 'laptop.', 'laptap.')")
    }
    let store = try fixture.open()
    #expect(store.overviewAtStart != expected)
    #expect(try !store.check().isOverviewCurrent)
    let rebuilding = try store.rebuild()
    #expect(rebuilding.changedAnything)
    #expect(rebuilding.after == expected)
    #expect(try store.check().isOverviewCurrent)
    #expect(try !store.rebuild().changedAnything)
  }

  @Test mutating func `a snapshot of other events is not believed`() throws {
    let events = try fixture.fill(30)
    let store = try fixture.open()
    try store.keepOverview(of: LearningHistory(events))
    let last = try store.append(.replyRead(reply: "later"), at: StoreFixture.start)
    try store.close()
    #expect(try fixture.open().overviewAtStart == LearningHistory(events + [last]).overview)
  }

  @Test(arguments: ["", "{}", "[]", #"{"lessons":7}"#])
  mutating func `a snapshot of nonsense is made anew`(overview: String) throws {
    let events = try fixture.fill(5)
    try fixture.open().keepOverview(of: LearningHistory(events))
    try fixture.look { database in
      try database.execute(
        sql: "UPDATE derived_overview SET overview = ?", arguments: [overview])
    }
    #expect(try fixture.open().overviewAtStart == LearningHistory(events).overview)
  }
}
