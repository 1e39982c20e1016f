import GRDB

/// The tables and how they came to be; versions are added, never changed.
enum Schema {
  /// "Peli": tells our files from other people's.
  static let applicationID = 0x5065_6C69

  /// What brings a file from each version to the next; the file's version is its place here.
  static let migrations: [@Sendable (Database) throws -> Void] = [version1]

  /// The version this program writes.
  static var newest: Int { migrations.count }

  /// Brings the file to the newest version.
  ///
  /// - Throws: `ProgressStoreError.madeByNewerPelita`, or `damaged` when the file is not ours.
  static func migrate(_ database: Database, path: String, isNew: Bool = false) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= newest else {
      throw ProgressStoreError.madeByNewerPelita(path: path, schema: version)
    }
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard isNew || (application == applicationID && version > 0) else {
      throw ProgressStoreError.damaged(path: path)
    }
    guard version < newest else { return }
    try database.inTransaction {
      for migration in migrations[version...] { try migration(database) }
      try database.execute(
        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(newest)")
      return .commit
    }
  }
}
