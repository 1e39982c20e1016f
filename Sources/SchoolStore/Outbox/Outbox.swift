import GRDB
import Storage

/// Statements on their way to learning record stores: what waits, what arrived, what was refused.
///
/// A file of its own beside the school's record, since nothing in it goes to anybody else.
public struct Outbox: Sendable {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens the outbox in `folder`, making it as needed.
  ///
  /// - Throws: `StorageError`.
  public init(folder: String) throws {
    let path = folder + "/outbox.sqlite"
    self.path = path
    queue = try StorageError.wrapping(path: path) {
      let isNew = !DurableFile.exists(path)
      let queue = try DatabaseQueue(path: path, configuration: .durable)
      try queue.writeWithoutTransaction { database in
        try Self.schema.migrate(database, path: path, isNew: isNew)
      }
      return queue
    }
  }

  /// "PelO" tells our files from other people's.
  private static let schema = DatabaseSchema(
    applicationID: 0x5065_6C4F,
    migrations: [
      { try $0.execute(sql: Self.tables) },
      {
        try $0.execute(
          sql: "ALTER TABLE statement ADD COLUMN tried INTEGER NOT NULL DEFAULT 0")
      },
    ])

  private static let tables = """
    CREATE TABLE statement (
      number INTEGER PRIMARY KEY,
      store TEXT NOT NULL,
      id TEXT NOT NULL,
      voids TEXT,
      line TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused')),
      words TEXT,
      UNIQUE (store, id)
    ) STRICT;
    CREATE INDEX statement_state ON statement (store, state, number);

    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StorageError.wrapping(path: path) { try queue.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StorageError.wrapping(path: path) { try queue.write(body) }
  }

  /// Closes the file; nothing may be asked afterwards.
  public func close() throws { try StorageError.wrapping(path: path) { try queue.close() } }
}
