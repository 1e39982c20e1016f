import GRDB
public import Storage

/// The school's record on one laptop, kept in SQLite: what returned is on the disk.
///
/// Having a store means that the schema is ready, the folder is locked for this process, and what
/// was damaged has been rescued as far as it goes.
public struct SchoolStore: Sendable {
  /// Set when the record was damaged or lost and had to be put together again.
  public let recovery: Recovery?
  let files: StoreFiles
  let queue: DatabaseQueue
  let lock: FolderLock
  let machine: Machine

  /// Opens the record in `folder`, making, migrating or rescuing it as needed.
  ///
  /// - Parameters:
  ///   - folder: Holds this record and nothing else.
  ///   - now: Milliseconds since 1970 UTC, for the names of what is set aside.
  ///   - machine: This computer; a copy of the folder on another one writes under a new name.
  /// - Throws: `StorageError`.
  public init(folder: String, at now: Int64, machine: Machine = .current) throws {
    files = StoreFiles(folder: folder, name: "school")
    self.machine = machine
    try DurableFile.makeFolder(folder)
    lock = try FolderLock(path: files.lock)
    (queue, recovery) = try StoreOpening(files: files, now: now).open()
  }

  /// The database file.
  public var path: String { files.database }

  /// Lets go of the file in good order; nothing may be asked of the store afterwards.
  public func close() throws {
    try wrapping { try queue.close() }
    lock.release()
  }

  /// Backs the record up and thins older backups.
  ///
  /// - Returns: The path of the new backup.
  @discardableResult
  public func backUp(at now: Int64) throws -> String {
    try wrapping { try Backups(of: files).add(of: queue, at: now) }
  }

  /// Everything that was kept aside.
  public func quarantine() throws -> [Quarantine.Line] {
    try read { try Quarantine.lines(in: $0) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try wrapping { try queue.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try wrapping {
      try queue.writeWithoutTransaction { database in
        try database.beginTransaction(.immediate)
        do {
          let value = try body(database)
          try database.commit()
          return value
        } catch {
          if database.isInsideTransaction { try database.rollback() }
          throw error
        }
      }
    }
  }

  /// Runs `body`; a damaged page found on the way is looked into at the next start.
  private func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try StorageError.wrapping(path: files.database, body)
    } catch let error as StorageError {
      if case .damaged = error { try? DurableFile.write("", to: files.suspicion) }
      throw error
    }
  }
}
