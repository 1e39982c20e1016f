import GRDB

extension Schema {
  /// The beginnings of records in files that could not be told from noise: nothing vanishes unseen.
  @Sendable
  static func version3(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE unread (
          digest BLOB NOT NULL REFERENCES import,
          line INTEGER NOT NULL CHECK (line > 0),
          file TEXT NOT NULL,
          reason TEXT NOT NULL,
          bytes INTEGER NOT NULL CHECK (bytes >= 0),
          excerpt BLOB NOT NULL CHECK (length(excerpt) <= 1024),
          PRIMARY KEY (digest, line)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
