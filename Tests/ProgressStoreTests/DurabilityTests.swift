import GRDB
import LearningRecord
import TestSupport
import Testing

@testable import ProgressStore

struct DurabilityTests {
  @Test func `every commit waits for the disk`() throws {
    var fixture = try StoreFixture()
    let store = try fixture.open()
    let (synchronous, journal) = try store.queue.inDatabase { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA synchronous"),
        try String.fetchOne(database, sql: "PRAGMA journal_mode")
      )
    }
    #expect(synchronous == 2)
    #expect(journal == "wal")
  }
}
