import GRDB

/// The few facts about the file itself.
enum Meta: String {
  /// Who writes revisions here.
  case writer
  /// The machine and file that `writer` belongs to.
  case place
  /// By which rules the derived tables were made.
  case derivation
  /// What was written here in one go, the last one last: what can be taken back.
  case writings

  func value(in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM meta WHERE key = ?", arguments: [rawValue])
  }

  func remove(in database: Database) throws {
    try database.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [rawValue])
  }

  func set(_ value: String, in database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", arguments: [rawValue, value])
  }
}
