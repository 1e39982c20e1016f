import Foundation
import GRDB
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

/// Records as each released version left them; every one must open for ever.
///
/// A fixture is what `sqlite3 school.sqlite .dump` prints of a record with an assignment, a request
/// for help and a malformed event; a released one is never written again.
struct SchemaFixtureTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  @Test(arguments: [1, 2, 3])
  func `a record of an earlier version opens with all it holds`(version: Int) throws {
    let fixture = try SchoolFixture()
    try fixture.temporary.makeFolder("school")
    try fixture.look { database in
      let dump = Self.fixtures.appending(path: "schema-\(version).sql")
      try database.execute(sql: try String(contentsOf: dump, encoding: .utf8))
    }
    let store = try fixture.open()
    #expect(store.recovery == nil)
    let model = try store.model()
    #expect(model.entries(of: Assignment.self).map(\.body.why) == ["Setelah pelatihan"])
    #expect(model.problems.isEmpty)
    #expect(try store.currentModel().entries(of: Person.self) == model.entries())
    let standings = try store.standings()
    #expect(standings.map(\.signals).map(\.count) == [1])
    #expect(try store.quarantine().map(\.reason) == ["malformed"])
  }

  @Test func `a new record has the schema of the newest fixture`() throws {
    let fixture = try SchoolFixture()
    try fixture.open().close()
    let old = try DatabaseQueue()
    try old.writeWithoutTransaction { database in
      let dump = Self.fixtures.appending(path: "schema-3.sql")
      try database.execute(sql: try String(contentsOf: dump, encoding: .utf8))
    }
    let query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    let expected = try old.read { try String.fetchAll($0, sql: query) }
    #expect(try fixture.look { try String.fetchAll($0, sql: query) } == expected)
  }
}
