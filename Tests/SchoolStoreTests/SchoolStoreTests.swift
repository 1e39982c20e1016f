import GRDB
import LearningRecord
import Storage
import TestSupport
import Testing
import TrainingModel

@testable import SchoolStore

struct SchoolStoreTests {
  @Test func `every commit is on the disk before it returns`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    let settings = try store.read { database in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["wal", "2", "1"])
  }

  @Test func `what was written is there when the store opens again`() throws {
    let fixture = try SchoolFixture()
    var (author, introduction) = try SchoolFixture.author()
    let assignment = try SchoolFixture.assignment("a", by: &author)
    let store = try fixture.open()
    try store.append([introduction, assignment])
    try store.close()
    let model = try fixture.open().model()
    #expect(model == TrainingModel([introduction, assignment]))
    #expect(model.revisions.contains { $0.line == assignment.line })
  }

  @Test func `another window is told that the record is open already`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    #expect(throws: StorageError.openElsewhere(path: fixture.folder + "/lock")) {
      try fixture.open()
    }
    try store.close()
    _ = try fixture.open()
  }

  @Test func `a record of a newer version is refused and stays as it is`() throws {
    let fixture = try SchoolFixture()
    try fixture.open().close()
    try fixture.look { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: StorageError.madeByNewerPelita(path: fixture.database, schema: 99)) {
      try fixture.open()
    }
    #expect(try fixture.look { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 99)
  }

  @Test func `nothing that came in can be changed or removed`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    try store.append([try SchoolFixture.author().introduction])
    let events = try SchoolFixture.events([SchoolFixture.request("x")])
    _ = try store.importProgress([
      SchoolFixture.delivery("a", person: 2, events: events)
    ])
    try store.close()
    for sql in [
      "UPDATE revision SET line = 'x'", "DELETE FROM revision", "UPDATE event SET body = '{}'",
      "DELETE FROM event",
    ] {
      #expect(throws: DatabaseError.self) { try fixture.look { try $0.execute(sql: sql) } }
    }
  }

  @Test func `a writer goes on counting, and is new where the record was copied`() throws {
    var fixture = try SchoolFixture()
    let key = try SchoolFixture.key(1)
    let person = try SchoolFixture.person(1)
    let store = try fixture.open()
    var author = try store.author(person, key: key, using: &fixture.random)
    try store.append([try SchoolFixture.assignment("a", by: &author)])
    let again = try store.author(person, key: key, using: &fixture.random)
    #expect(again.writer == author.writer)
    #expect(again.sequence == 1)
    try store.close()
    let elsewhere = try fixture.open(machine: "another")
    let other = try elsewhere.author(person, key: key, using: &fixture.random)
    #expect(other.writer != author.writer)
    #expect(other.sequence == 0)
  }
}
