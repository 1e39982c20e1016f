/// Where the parts of one teacher's record are.
struct StoreFiles: Hashable, Sendable {
  let folder: String

  var database: String { folder + "/progress.sqlite" }
  var log: String { database + "-wal" }
  var sharedMemory: String { database + "-shm" }
  /// Grows beside the database until it is whole.
  var unfinished: String { folder + "/progress.sqlite.new" }
  var lock: String { folder + "/lock" }
  /// Its presence asks the next start to look at every page.
  var suspicion: String { folder + "/check-me" }
  var backups: String { folder + "/backups" }
  var asides: String { folder + "/set-aside" }

  /// Removes an unfinished database of an earlier attempt.
  func removeUnfinished() throws {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try DurableFile.removeIfPresent(unfinished + suffix)
    }
  }

  /// Puts the finished database in its place; the old log must never be read with it.
  func installUnfinished() throws {
    try DurableFile.sync(unfinished)
    try DurableFile.removeIfPresent(log)
    try DurableFile.removeIfPresent(sharedMemory)
    try DurableFile.sync(folder)
    try DurableFile.replace(database, with: unfinished)
  }
}
