import GRDB
import Storage

extension ProgressStore {
  /// Keeps what was received, all or none; what is known already stays as it came first.
  ///
  /// - Returns: How many lines were new.
  @discardableResult
  public func receive(_ lines: [ReceivedLine]) throws -> Int {
    try wrapping {
      try queue.write { database in
        var added = 0
        for line in lines { added += try line.insert(into: database) ? 1 : 0 }
        return added
      }
    }
  }

  /// What was received, in the order of arrival; of one kind when `kind` is given.
  public func received(kind: String? = nil) throws -> [ReceivedLine] {
    try read { database in
      try ReceivedLine.all(in: database).filter { kind == nil || $0.kind == kind }
    }
  }
}

extension ReceivedLine {
  /// Returns whether it was new.
  func insert(into database: Database) throws -> Bool {
    try database.execute(
      sql: "INSERT OR IGNORE INTO received (id, kind, line, received) VALUES (?, ?, ?, ?)",
      arguments: [id, kind, line, receivedMilliseconds])
    return database.changesCount > 0
  }

  static func all(in database: Database) throws -> [ReceivedLine] {
    try Row.fetchAll(database, sql: "SELECT id, kind, line, received FROM received ORDER BY rowid")
      .compactMap { row in
        guard let id = row.text(0), let kind = row.text(1), let line = row.text(2),
          let received = row.integer(3)
        else { return nil }
        return ReceivedLine(
          id: id, kind: kind, line: line, receivedMilliseconds: Int64(received))
      }
  }
}
