import GRDB
public import LearningRecord

/// The backups of one teacher's record.
struct Backups {
  let folder: String

  /// Oldest first.
  var all: [Backup] {
    DurableFile.names(in: folder).compactMap { Backup(name: $0, folder: folder) }.sorted()
  }

  /// Writes a backup of `queue` that is whole or absent, then thins the others.
  func add(of queue: DatabaseQueue, at now: Int64) throws -> Backup {
    try DurableFile.makeFolder(folder)
    let unfinished = folder + "/unfinished"
    try DurableFile.removeIfPresent(unfinished)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
    }
    let backup = Backup(number: (all.last?.number ?? 0) + 1, at: now, folder: folder)
    try DurableFile.sync(unfinished)
    try DurableFile.replace(backup.path, with: unfinished)
    for old in BackupThinning.superfluous(all) { try DurableFile.removeIfPresent(old.path) }
    return backup
  }
}

extension ProgressStore {
  /// Backs the record up and thins older backups; for the end of a sitting.
  ///
  /// - Returns: The path of the new backup.
  @discardableResult
  public func backUp(at now: Int64) throws -> String {
    try wrapping { try Backups(folder: files.backups).add(of: queue, at: now).path }
  }

  /// Keeps what `history` says, so that the next start is quick.
  public func keepOverview(of history: LearningHistory) throws {
    try wrapping { try queue.write { try Snapshot.keep(history.overview, in: $0) } }
  }
}
