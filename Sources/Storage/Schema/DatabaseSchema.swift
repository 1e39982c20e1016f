public import GRDB

/// The tables of a store and how they came to be; versions are added, never changed.
public struct DatabaseSchema: Sendable {
  /// Tells a store's files from other people's.
  let applicationID: Int
  /// What brings a file from each version to the next; the file's version is its place here.
  let migrations: [@Sendable (Database) throws -> Void]

  /// Makes a schema of all its versions.
  public init(applicationID: Int, migrations: [@Sendable (Database) throws -> Void]) {
    self.applicationID = applicationID
    self.migrations = migrations
  }

  /// The version this program writes.
  public var newest: Int { migrations.count }

  /// Brings the file to the newest version.
  ///
  /// - Throws: `StorageError.madeByNewerPelita`, or `damaged` when the file is not ours.
  public func migrate(_ database: Database, path: String, isNew: Bool = false) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= newest else {
      throw StorageError.madeByNewerPelita(path: path, schema: version)
    }
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard isNew || (application == applicationID && version > 0) else {
      throw StorageError.damaged(path: path)
    }
    guard version < newest else { return }
    try database.inTransaction {
      for migration in migrations[version...] { try migration(database) }
      try database.execute(
        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(newest)")
      return .commit
    }
  }

  /// Whether the file at `path` is whole and of a version known here.
  func isSound(_ path: String) -> Bool {
    guard let queue = try? DatabaseQueue(path: path, configuration: .looking) else { return false }
    defer { try? queue.close() }
    let isSound = try? queue.read { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let check = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
      return (1...newest).contains(version) && check == "ok"
    }
    return isSound ?? false
  }
}
