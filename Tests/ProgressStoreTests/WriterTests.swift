import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

struct WriterTests {
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test mutating func `the same laptop goes on as the same writer`() throws {
    let writer = try fixture.fill(2)[0].id.writer
    #expect(try fixture.open().writer == writer)
  }

  @Test mutating func `another laptop is another writer`() throws {
    let writer = try fixture.fill(2)[0].id.writer
    let store = try fixture.open(machine: "other")
    #expect(store.writer != writer)
    #expect(try store.append(.replyRead(reply: "r"), at: 5).id.sequence == 1)
  }

  @Test mutating func `a copied folder is another writer`() throws {
    let writer = try fixture.fill(2)[0].id.writer
    let copy = fixture.temporary.path + "/copy"
    try FileManager.default.copyItem(atPath: fixture.folder, toPath: copy)
    #expect(try fixture.open(folder: copy).writer != writer)
    #expect(try fixture.open().writer == writer)
  }

  @Test mutating func `an older copy put back in place is another writer`() throws {
    let writer = try fixture.fill(2)[0].id.writer
    let old = try Data(contentsOf: URL(filePath: fixture.database))
    _ = try fixture.fill(3, seed: 2)
    // Into the same file, as `cp` does.
    let file = try #require(FileHandle(forUpdatingAtPath: fixture.database))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: old)
    try file.close()
    let store = try fixture.open()
    #expect(try store.events().count == 2)
    #expect(store.writer != writer)
  }
}
