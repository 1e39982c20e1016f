import GRDB
import LearningRecord
import Storage

extension ProgressStore {
  /// What the teacher wrote for the school's record and did not take back, in the order of writing.
  public func ownLines() throws -> [OwnLine] { try read(OwnLine.all) }

  /// The newest sequence of this installation among the lines; 0 before the first.
  public func ownSequence() throws -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT max(sequence) FROM own_line WHERE writer = ?",
        arguments: [writer.text]) ?? 0
    }
  }

  /// Keeps `lines` in the place of those called `replaced`, all or none; the texts of what was
  /// replaced are gone afterwards, here and in every backup.
  ///
  /// A `settled` question is not asked again, and its draft goes.
  public func keep(
    _ lines: [OwnLine], inPlaceOf replaced: [String] = [], settling settled: String? = nil
  ) throws {
    try wrapping {
      try queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          for line in lines { try line.insert(into: database) }
          try OwnLine.delete(replaced, in: database)
          if let settled {
            try ClassQuestion(subject: settled, askFromDay: nil).save(in: database)
          }
          return .commit
        }
        // The log still holds the pages as they were.
        if !replaced.isEmpty { try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
      }
    }
    guard !replaced.isEmpty else { return }
    for path in Backups(of: files).paths {
      try ProgressStoreError.wrapping(path: path) {
        let copy = try DatabaseQueue(path: path, configuration: .plain)
        try copy.writeWithoutTransaction { database in
          guard try database.tableExists("own_line") else { return }
          try OwnLine.delete(replaced, in: database)
          try ClassQuestion.forgetDrafts(in: database)
        }
        try copy.close()
      }
    }
  }
}

extension OwnLine {
  /// What is known already stays as it came first.
  func insert(into database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO own_line (id, kind, entity, writer, sequence, line, written)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [id, kind, entity, writer.text, sequence, line, writtenMilliseconds])
  }

  static func all(in database: Database) throws -> [OwnLine] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, kind, entity, writer, sequence, line, written FROM own_line ORDER BY rowid
        """)
    return rows.compactMap { row in
      guard let id = row.text(0), let kind = row.text(1), let entity = row.text(2),
        let writer = row.text(3).flatMap(WriterID.init), let sequence = row.integer(4),
        let line = row.text(5), let written = row.integer(6)
      else { return nil }
      return OwnLine(
        id: id, kind: kind, entity: entity, writer: writer, sequence: Int(sequence), line: line,
        writtenMilliseconds: Int64(written))
    }
  }

  static func delete(_ ids: [String], in database: Database) throws {
    for id in ids {
      try database.execute(sql: "DELETE FROM own_line WHERE id = ?", arguments: [id])
    }
  }
}
