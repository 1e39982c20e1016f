public import GRDB

extension StoreFiles {
  /// The databases that were set aside, oldest first.
  public var asideNames: [String] {
    DurableFile.names(in: asides).filter { $0.hasSuffix(".sqlite") }
  }

  /// Whether there is anything to rescue from besides the database itself.
  public var hasRescueSources: Bool {
    !Backups(of: self).all.isEmpty || !asideNames.isEmpty
  }

  /// Copies the damaged database and its log under a dated name; returns the name.
  public func setAside(at now: Int64) throws -> String {
    try DurableFile.makeFolder(asides)
    let stem = "\(name)-\(DatedName.text(now))"
    var aside = stem + ".sqlite"
    var copies = 1
    while DurableFile.exists(asides + "/" + aside) {
      copies += 1
      aside = "\(stem)-\(copies).sqlite"
    }
    if DurableFile.exists(log) { try DurableFile.copy(log, to: "\(asides)/\(aside)-wal") }
    try DurableFile.copy(database, to: "\(asides)/\(aside)")
    return aside
  }

  /// Copies the newest backup that is sound beside the database's place; returns its name.
  public func startFromBackup(_ schema: DatabaseSchema) throws -> String? {
    for backup in Backups(of: self).all.reversed() where schema.isSound(backup.path) {
      try DurableFile.copy(backup.path, to: unfinished)
      return String(backup.path.dropFirst(backups.count + 1))
    }
    return nil
  }

  /// Fills the unfinished database, then puts it in its place.
  public func finish(
    _ schema: DatabaseSchema, isNew: Bool, _ fill: (Database) throws -> Void
  ) throws {
    try StorageError.wrapping(path: unfinished) {
      let queue = try DatabaseQueue(path: unfinished, configuration: .plain)
      try queue.writeWithoutTransaction { database in
        try schema.migrate(database, path: unfinished, isNew: isNew)
        try database.inTransaction {
          try fill(database)
          return .commit
        }
      }
      try queue.close()
    }
    try installUnfinished()
  }

  /// Opens the database that is there, looking closer when the last run did not end well.
  ///
  /// - Throws: `StorageError.damaged` when it has to be rescued.
  public func openExisting<Value>(
    _ schema: DatabaseSchema, _ read: (Database) throws -> Value
  ) throws -> (queue: DatabaseQueue, value: Value) {
    // SQLite removes the log when it is closed in good order.
    let endedWell = DurableFile.size(log) ?? 0 == 0 && !DurableFile.exists(suspicion)
    // Before SQLite sees it: beside a file without a beginning it would delete the log.
    guard DatabaseHeader.fits(database, hasLog: !endedWell) else {
      throw StorageError.damaged(path: database)
    }
    return try StorageError.wrapping(path: database) {
      let queue = try DatabaseQueue(path: database, configuration: .durable)
      do {
        let value = try queue.writeWithoutTransaction { database in
          try schema.migrate(database, path: self.database)
          if !endedWell { try checkPages(of: database) }
          return try read(database)
        }
        if !endedWell { try DurableFile.removeIfPresent(suspicion) }
        return (queue, value)
      } catch {
        try? queue.close()
        throw error
      }
    }
  }

  private func checkPages(of database: Database) throws {
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw StorageError.damaged(path: self.database)
    }
  }
}
