import GRDB
import Glibc
import LearningRecord
import TestSupport
import Testing

@testable import ProgressStore
@testable import Storage

struct StoreErrorTests {
  @Test func `a full disk is told, nothing is half stored, and work goes on after`() throws {
    var fixture = try StoreFixture()
    let store = try fixture.open()
    _ = try store.append(.replyRead(reply: "a"), at: 5)
    try store.queue.inDatabase { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = String(repeating: "x", count: 60_000)
    #expect(throws: ProgressStoreError.diskFull(path: fixture.database)) {
      try store.append(.replyRead(reply: long), at: 6)
    }
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    #expect(try store.append(.replyRead(reply: long), at: 7).id.sequence == 2)
    #expect(try store.events().count == 2)
  }

  @Test func `a folder that cannot be made names the place`() throws {
    var random = SeededGenerator(seed: 1)
    let person = PersonID(using: &random)
    let error = #expect(throws: ProgressStoreError.self) {
      try ProgressStore(folder: "/proc/pelita/teacher", person: person, at: 0, using: &random)
    }
    #expect(error == .notFound(path: "/proc/pelita"))
  }

  @Test(arguments: [
    (EACCES, ProgressStoreError.noPermission(path: "p")), (EROFS, .readOnly(path: "p")),
    (ENOSPC, .diskFull(path: "p")), (EIO, .failed(path: "p", code: 5)),
  ])
  func `the system's words become ours`(number: Int32, error: ProgressStoreError) {
    #expect(ProgressStoreError(errorNumber: number, path: "p") == error)
  }

  @Test func `a page found damaged in use makes the next start look closer`() throws {
    var fixture = try StoreFixture()
    let events = try fixture.fill(400, backUp: true)
    try fixture.overwrite(61_440..<65_536, with: 0xAB)
    let store = try? fixture.open()
    if let store, store.recovery == nil {
      #expect(throws: ProgressStoreError.damaged(path: fixture.database)) { try store.events() }
      try store.close()
      #expect(try fixture.open().events() == events)
    } else {
      #expect(try store?.events() == events)
    }
  }
}
