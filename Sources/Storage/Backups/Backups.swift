public import GRDB

/// The backups of one store.
public struct Backups {
  private let files: StoreFiles

  /// The backups of `files`.
  public init(of files: StoreFiles) { self.files = files }

  /// Oldest first.
  public var paths: [String] { all.map(\.path) }

  var all: [Backup] {
    DurableFile.names(in: files.backups).compactMap { Backup(of: files, name: $0) }.sorted()
  }

  /// Writes a backup of `queue` that is whole or absent, then thins the others.
  ///
  /// - Returns: The path of the new backup.
  public func add(of queue: DatabaseQueue, at now: Int64) throws -> String {
    try DurableFile.makeFolder(files.backups)
    let unfinished = files.backups + "/unfinished"
    try DurableFile.removeIfPresent(unfinished)
    try copy(queue, to: unfinished)
    let backup = Backup(of: files, number: (all.last?.number ?? 0) + 1, at: now)
    try DurableFile.sync(unfinished)
    try DurableFile.replace(backup.path, with: unfinished)
    for old in BackupThinning.superfluous(all) { try DurableFile.removeIfPresent(old.path) }
    return backup.path
  }

  /// Copies the database page by page as it is at this moment, by SQLite's own means.
  ///
  /// Building it anew (`VACUUM INTO`) reads and sorts every row to save little room: hardly anything
  /// is ever removed from these files, so there are hardly any free pages.
  private func copy(_ queue: DatabaseQueue, to path: String) throws {
    let copy = try DatabaseQueue(path: path, configuration: .copying)
    try queue.backup(to: copy)
    // A backup is one file, without a log beside it.
    try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try copy.close()
  }
}
