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
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
    }
    let backup = Backup(of: files, number: (all.last?.number ?? 0) + 1, at: now)
    try DurableFile.sync(unfinished)
    try DurableFile.replace(backup.path, with: unfinished)
    for old in BackupThinning.superfluous(all) { try DurableFile.removeIfPresent(old.path) }
    return backup.path
  }
}
