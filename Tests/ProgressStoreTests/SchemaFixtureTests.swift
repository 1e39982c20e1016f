import Foundation
import GRDB
import LearningRecord
import ProgressStore
import TestSupport
import Testing

/// Records as each released version left them; every one must open for ever.
struct SchemaFixtureTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  @Test(arguments: [1, 2])
  func `a record of an earlier version opens with all it holds`(version: Int) throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path + "/teacher"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let dump = Self.fixtures.appending(path: "schema-\(version).sql")
    let queue = try DatabaseQueue(path: folder + "/progress.sqlite")
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: try String(contentsOf: dump, encoding: .utf8))
    }
    try queue.close()
    var random = SeededGenerator(seed: 1)
    let person = try #require(PersonID("guru-0007-fixture"))
    let store = try ProgressStore(folder: folder, person: person, at: 0, using: &random)
    #expect(store.recovery == nil)
    let lines = try String(
      contentsOf: Self.fixtures.appending(path: "schema-\(version).jsonl"), encoding: .utf8)
    #expect(try store.eventLines() == lines.split(separator: "\n").map(String.init))
    #expect(try store.notes().map(\.text) == ["dicoba di kelas 8B"])
    #expect(try store.received(kind: "reply").map(\.id) == ["reply-1"])
    #expect(try store.ownLines().map(\.entity) == (version < 2 ? [] : ["cerita-0001"]))
    #expect(try store.check().isSound)
    #expect(try store.history().overview.profile?.name == "Guru 07")
  }

  @Test func `a new record has the schema of the newest fixture`() throws {
    var fixture = try StoreFixture()
    _ = try fixture.fill(1)
    let old = try DatabaseQueue()
    try old.writeWithoutTransaction { database in
      let dump = Self.fixtures.appending(path: "schema-2.sql")
      try database.execute(sql: try String(contentsOf: dump, encoding: .utf8))
    }
    let query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    let expected = try old.read { try String.fetchAll($0, sql: query) }
    #expect(try fixture.look { try String.fetchAll($0, sql: query) } == expected)
  }
}
