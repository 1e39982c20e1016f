import Foundation
import GRDB
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

struct RescueTests {
  /// A record with a backup, and something newer than the backup.
  private func filled(_ fixture: SchoolFixture) throws -> TrainingModel {
    let store = try fixture.open()
    var (author, introduction) = try SchoolFixture.author()
    try store.append([introduction])
    _ = try store.importProgress([
      SchoolFixture.delivery(
        "1", person: 2, events: SchoolFixture.events([SchoolFixture.request("a")]))
    ])
    try store.backUp(at: SchoolFixture.start)
    try store.append([try SchoolFixture.assignment("baru", by: &author)])
    let model = try store.model()
    try store.close()
    return model
  }

  private func overwrite(_ fixture: SchoolFixture, from offset: UInt64, count: Int) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: fixture.database))
    try file.seek(toOffset: offset)
    try file.write(contentsOf: Data(repeating: 0xA5, count: count))
    try file.close()
  }

  @Test func `a damaged file is set aside and restored from the newest backup`() throws {
    let fixture = try SchoolFixture()
    let before = try filled(fixture)
    try overwrite(fixture, from: 0, count: 4_096)
    let store = try fixture.open()
    let recovery = try #require(store.recovery)
    #expect(recovery.backupName?.hasPrefix("school-000001-") == true)
    let aside = try #require(recovery.asideName)
    #expect(FileManager.default.fileExists(atPath: "\(fixture.folder)/set-aside/\(aside)"))
    #expect(recovery.recoveredUpToMilliseconds == SchoolFixture.start + 86_400_000)
    let model = try store.model()
    #expect(model.revisions.allSatisfy { before.contains($0) })
    #expect(model.entries(of: Person.self).count == 1)
    #expect(try store.history(of: SchoolFixture.person(2)).events.count == 1)
    try store.close()
    #expect(try fixture.open().recovery == nil)
  }

  @Test func `what can still be read of a damaged file is not lost`() throws {
    let fixture = try SchoolFixture()
    let before = try filled(fixture)
    // The index of ids is gone, the lines are not.
    let root = try fixture.look {
      try Int.fetchOne(
        $0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_revision_1'")
    }
    try overwrite(fixture, from: UInt64(try #require(root) - 1) * 4_096, count: 4_096)
    try Data().write(to: URL(filePath: fixture.folder + "/check-me"))
    let store = try fixture.open()
    #expect(store.recovery?.salvagedCount == 1)
    #expect(try store.model() == before)
    #expect(try store.currentModel().entries(of: Assignment.self).map(\.body.why) == ["baru"])
  }

  @Test func `a lost file comes back from its backup, and its writer is new`() throws {
    var fixture = try SchoolFixture()
    let key = try SchoolFixture.key(1)
    let person = try SchoolFixture.person(1)
    let store = try fixture.open()
    var author = try store.author(person, key: key, using: &fixture.random)
    try store.append([try SchoolFixture.assignment("a", by: &author)])
    try store.backUp(at: SchoolFixture.start)
    try store.close()
    try FileManager.default.removeItem(atPath: fixture.database)
    let again = try fixture.open()
    #expect(again.recovery?.backupName != nil)
    #expect(try again.model().count == 1)
    let fresh = try again.author(person, key: key, using: &fixture.random)
    #expect(fresh.writer != author.writer)
  }
}
