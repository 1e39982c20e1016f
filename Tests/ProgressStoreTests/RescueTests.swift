import Curriculum
import Foundation
import GRDB
import LearningRecord
import ProgressStore
import Storage
import TestSupport
import Testing

struct RescueTests {
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test mutating func `a file of garbage is set aside and rebuilt from the backup`() throws {
    let events = try fixture.fill(40, backUp: true)
    let garbage = Data((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    try garbage.write(to: URL(filePath: fixture.database))
    let store = try fixture.open(at: StoreFixture.start + 86_400_000)
    let recovery = try #require(store.recovery)
    #expect(try store.events() == events)
    #expect(recovery.eventCount == 40)
    #expect(recovery.recoveredUpToMilliseconds == StoreFixture.start + 39_000)
    #expect(recovery.place == LearningHistory(events).overview.resume)
    let aside = try #require(recovery.asideName)
    #expect(aside == "progress-20251125-160000.sqlite")
    #expect(try Data(contentsOf: URL(filePath: fixture.folder + "/set-aside/" + aside)) == garbage)
    try store.close()
    #expect(try fixture.open().recovery == nil)
  }

  @Test mutating func `an empty file is damage, not a new record`() throws {
    let events = try fixture.fill(10, backUp: true)
    try Data().write(to: URL(filePath: fixture.database))
    let store = try fixture.open()
    #expect(store.recovery != nil)
    #expect(try store.events() == events)
  }

  @Test mutating func `a lost file comes back from the backup`() throws {
    let events = try fixture.fill(10, backUp: true)
    try FileManager.default.removeItem(atPath: fixture.database)
    let store = try fixture.open()
    #expect(store.recovery?.asideName == nil)
    #expect(try store.events() == events)
  }

  @Test mutating func `with nothing left the record begins anew and says so`() throws {
    _ = try fixture.fill(10)
    try Data("hello".utf8).write(to: URL(filePath: fixture.database))
    let store = try fixture.open()
    let recovery = try #require(store.recovery)
    #expect(recovery.eventCount == 0)
    #expect(recovery.recoveredUpToMilliseconds == nil)
    #expect(recovery.backupName == nil)
  }

  @Test mutating func `a file cut short is noticed although the last run ended well`() throws {
    let events = try fixture.fill(400, backUp: true)
    let file = try #require(FileHandle(forUpdatingAtPath: fixture.database))
    try file.truncate(atOffset: 20_480)
    try file.close()
    let store = try fixture.open()
    #expect(store.recovery != nil)
    #expect(try store.events() == events)
  }

  @Test mutating func `a lost last page is noticed although every event can be read`() throws {
    let store = try fixture.open()
    let lesson = try #require(LessonID("laptop.files"))
    let text = String(repeating: "panjang ", count: 4_000)
    let event = try store.append(
      reflection: Note(id: "n1", lesson: lesson, text: text, writtenMilliseconds: 5))
    try store.keepOverview(of: LearningHistory([event]))
    try store.backUp(at: StoreFixture.start)
    try store.close()
    let size = try #require(try size())
    let file = try #require(FileHandle(forUpdatingAtPath: fixture.database))
    try file.truncate(atOffset: UInt64(size - 4_096))
    try file.close()
    let rescued = try fixture.open()
    #expect(rescued.recovery != nil)
    #expect(try rescued.notes().map(\.text) == [text])
  }

  @Test mutating func `the log is set aside with the file`() throws {
    _ = try fixture.fill(3, backUp: true)
    try Data("garbage".utf8).write(to: URL(filePath: fixture.database))
    try Data("log".utf8).write(to: URL(filePath: fixture.database + "-wal"))
    let store = try fixture.open()
    let aside = fixture.folder + "/set-aside/" + (try #require(store.recovery?.asideName))
    #expect(try Data(contentsOf: URL(filePath: aside + "-wal")) == Data("log".utf8))
  }

  @Test mutating func `events newer than the backup are read from around the damage`() throws {
    let old = try fixture.fill(300, backUp: true)
    let new = try fixture.fill(300, seed: 2)
    let size = try #require(try size())
    // Two pages of the newer half, sound ones before, between and after.
    for share in [12, 14] {
      let damage = size / 4_096 * share / 16 * 4_096
      try fixture.overwrite(damage..<(damage + 4_096), with: 0)
    }
    try Data().write(to: URL(filePath: fixture.folder + "/check-me"))
    let store = try fixture.open()
    let recovery = try #require(store.recovery)
    let events = try store.events()
    #expect(Set(events).isSuperset(of: old))
    #expect(Set(old + new).isSuperset(of: events))
    #expect(recovery.salvagedCount > 200)
    #expect(recovery.salvagedCount == events.count - 300)
    #expect(events.contains { $0 == new[0] })
    #expect(events.contains { $0 == new[299] })
  }

  @Test mutating func `what was only in the log is rescued too`() throws {
    _ = try fixture.fill(200, backUp: true)
    let store = try fixture.open()
    let last = try store.append(.replyRead(reply: "in the log"), at: StoreFixture.start + 999_000)
    // As a power cut leaves it: database and log, copied while open.
    let other = fixture.temporary.path + "/after-power-cut"
    try FileManager.default.copyItem(atPath: fixture.folder, toPath: other)
    let file = try #require(FileHandle(forUpdatingAtPath: other + "/progress.sqlite"))
    try file.seek(toOffset: 3 * 4_096)
    try file.write(contentsOf: Data(repeating: 0xAA, count: 4_096))
    try file.close()
    let rescued = try fixture.open(folder: other)
    #expect(rescued.recovery?.salvagedCount == 1)
    #expect(try rescued.events().contains(last))
    #expect(try rescued.events().count == 201)
  }

  @Test mutating func `a damaged backup is passed over`() throws {
    let events = try fixture.fill(60, backUp: true)
    let store = try fixture.open()
    let newest = try store.backUp(at: StoreFixture.start + 1)
    try store.close()
    try Data(repeating: 0x55, count: 30_000).write(to: URL(filePath: newest))
    try Data().write(to: URL(filePath: fixture.database))
    let rescued = try fixture.open()
    #expect(rescued.recovery?.backupName?.hasPrefix("progress-000001-") == true)
    #expect(try rescued.events() == events)
  }

  @Test mutating func `a rescue that was cut off is done again`() throws {
    let events = try fixture.fill(30, backUp: true)
    let newer = try fixture.fill(5, seed: 3)
    // Set aside already, the new file half written, the old one gone.
    let asides = fixture.folder + "/set-aside"
    try FileManager.default.createDirectory(atPath: asides, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: fixture.database, toPath: asides + "/progress-20251124-000000.sqlite")
    try Data("half".utf8).write(to: URL(filePath: fixture.database + ".new"))
    let store = try fixture.open()
    #expect(try store.events() == events + newer)
    #expect(store.recovery?.salvagedCount == 5)
  }

  @Test mutating func `a rescue that cannot be written leaves everything as it was`() throws {
    let events = try fixture.fill(30, backUp: true)
    let garbage = Data("garbage".utf8)
    try garbage.write(to: URL(filePath: fixture.database))
    let obstacle = fixture.database + ".new/full"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
    #expect(throws: ProgressStoreError.self) { try fixture.open() }
    #expect(try Data(contentsOf: URL(filePath: fixture.database)) == garbage)
    try FileManager.default.removeItem(atPath: fixture.database + ".new")
    #expect(try fixture.open().events() == events)
  }

  @Test mutating func `restored data never goes on with a sequence`() throws {
    let events = try fixture.fill(10, backUp: true)
    try Data().write(to: URL(filePath: fixture.database))
    let store = try fixture.open()
    #expect(store.writer != events[0].id.writer)
    #expect(try store.append(.replyRead(reply: "r"), at: 5).id.sequence == 1)
  }

  @Test mutating func `a newer version's record is refused and left as it is`() throws {
    _ = try fixture.fill(3)
    try fixture.look { try $0.execute(sql: "PRAGMA user_version = 99") }
    let before = try Data(contentsOf: URL(filePath: fixture.database))
    let refusal = ProgressStoreError.madeByNewerPelita(path: fixture.database, schema: 99)
    #expect(throws: refusal) { try fixture.open() }
    #expect(try Data(contentsOf: URL(filePath: fixture.database)) == before)
    #expect(!FileManager.default.fileExists(atPath: fixture.folder + "/set-aside"))
  }

  @Test(arguments: 0..<60)
  mutating func `any damage leaves at least the backup, and nothing invented`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let old = try fixture.fill(120, backUp: true)
    let new = try fixture.fill(120, seed: 2)
    let size = try #require(try size())
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0..<size, using: &random)
      let end = min(size, start + Int.random(in: 1...9_000, using: &random))
      try fixture.overwrite(start..<end, with: UInt8.random(in: 0...255, using: &random))
    }
    try Data().write(to: URL(filePath: fixture.folder + "/check-me"))
    let store = try fixture.open()
    let events = try store.events()
    let known = Dictionary(uniqueKeysWithValues: (old + new).map { ($0.id, $0) })
    if store.recovery != nil { #expect(Set(events).isSuperset(of: old)) }
    #expect(events.allSatisfy { known[$0.id] != nil })
    _ = try store.append(.replyRead(reply: "goes on"), at: StoreFixture.start)
  }

  private func size() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: fixture.database)[.size] as? Int
  }
}
