import Foundation
import GRDB
import LearningRecord
import TestSupport
import Testing

@testable import ProgressStore
@testable import Storage

struct BackupTests {
  private let files = StoreFiles(folder: "b", name: "progress")

  @Test func `a backup holds what the record holds and stands alone`() throws {
    var fixture = try StoreFixture()
    let store = try fixture.open()
    let event = try store.append(.replyRead(reply: "r"), at: 5)
    let path = try store.backUp(at: StoreFixture.start)
    #expect(path.hasSuffix("/backups/progress-000001-20251124-160000.sqlite"))
    let queue = try DatabaseQueue(path: path)
    let lines = try queue.read { database in
      var lines: [String] = []
      try EventRow.forEach(in: database) { lines.append($0.line) }
      return lines
    }
    #expect(lines == [EventLine.text(of: event)])
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func `the last twelve stay, then one a day, then one a week`() throws {
    let hour: Int64 = 3_600_000
    // Three a day for 300 days, newest last.
    let backups = (0..<900).map { index in
      Backup(of: files, number: index + 1, at: 1_764_000_000_000 + Int64(index) * 8 * hour)
    }
    let removed = Set(BackupThinning.superfluous(backups.reversed()))
    let kept = backups.filter { !removed.contains($0) }
    #expect(kept.count == 12 + 14 + 26)
    #expect(kept.suffix(12) == backups.suffix(12))
    let daily = kept.dropLast(12).suffix(14)
    #expect(Set(daily.map(\.day)).count == 14)
    #expect(try #require(daily.first).number > 900 - 12 - 3 * 15)
    #expect(try #require(kept.first).number > 900 - 12 - 3 * 15 - 21 * 27)
  }

  @Test func `thinning again removes nothing more`() {
    let backups = (0..<200).map { index in
      Backup(of: files, number: index + 1, at: 1_764_000_000_000 + Int64(index) * 20_000_000)
    }
    let removed = Set(BackupThinning.superfluous(backups))
    #expect(BackupThinning.superfluous(backups.filter { !removed.contains($0) }).isEmpty)
  }

  @Test func `only the superfluous files go`() throws {
    var fixture = try StoreFixture()
    let store = try fixture.open()
    _ = try store.append(.replyRead(reply: "r"), at: 5)
    for _ in 0..<15 { try store.backUp(at: StoreFixture.start) }
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder + "/backups")
    // The newest twelve, and one for the day before them.
    #expect(names.count == 13)
    #expect(names.sorted().last?.hasPrefix("progress-000015-") == true)
  }

  @Test(arguments: [
    ("19700101-000000", 0), ("20240229-235959", 1_709_251_199_999),
    ("20261124-081000", 1_795_507_800_000), ("19700101-000000", -5),
    ("99991231-235959", Int64.max),
  ])
  func `file names carry the date`(name: String, milliseconds: Int64) {
    #expect(DatedName.text(milliseconds) == name)
  }

  @Test(arguments: [
    "progress.sqlite", "progress-1-2-3", "progress-x-20261124-1.sqlite", "unfinished",
  ])
  func `other files are no backups`(name: String) {
    #expect(Backup(of: files, name: name) == nil)
  }
}
