/// Where a store keeps its database and what belongs to it.
public struct StoreFiles: Hashable, Sendable {
  public let folder: String
  /// The database's name without its ending, such as `progress`.
  public let name: String

  /// The files of the store `name` in `folder`.
  public init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  public var database: String { "\(folder)/\(name).sqlite" }
  public var log: String { database + "-wal" }
  public var sharedMemory: String { database + "-shm" }
  /// Grows beside the database until it is whole.
  public var unfinished: String { database + ".new" }
  public var lock: String { folder + "/lock" }
  /// Its presence asks the next start to look at every page.
  public var suspicion: String { folder + "/check-me" }
  public var backups: String { folder + "/backups" }
  public var asides: String { folder + "/set-aside" }

  /// Removes an unfinished database of an earlier attempt.
  public func removeUnfinished() throws {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try DurableFile.removeIfPresent(unfinished + suffix)
    }
  }

  /// Puts the finished database in its place; the old log must never be read with it.
  public func installUnfinished() throws {
    try DurableFile.sync(unfinished)
    try DurableFile.removeIfPresent(log)
    try DurableFile.removeIfPresent(sharedMemory)
    try DurableFile.sync(folder)
    try DurableFile.replace(database, with: unfinished)
  }
}
