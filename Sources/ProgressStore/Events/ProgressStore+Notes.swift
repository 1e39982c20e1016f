import Curriculum
import GRDB
import Storage

extension ProgressStore {
  /// The private notes, oldest first.
  public func notes() throws -> [Note] {
    try read(Note.all)
  }

  /// Deletes a note here and in every backup; the event that refers to it stays.
  public func deleteNote(_ id: String) throws {
    try wrapping {
      try queue.writeWithoutTransaction { database in
        try Note.delete(id, in: database)
        // The log still holds the page as it was.
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    for path in Backups(of: files).paths {
      try ProgressStoreError.wrapping(path: path) {
        let copy = try DatabaseQueue(path: path, configuration: .plain)
        try copy.writeWithoutTransaction { try Note.delete(id, in: $0) }
        try copy.close()
      }
    }
  }
}

extension Note {
  func insert(into database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO note (id, lesson, activity, text, written) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [id, lesson.text, activity?.text ?? "", text, writtenMilliseconds])
  }

  static func all(in database: Database) throws -> [Note] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, lesson, activity, text, written FROM note ORDER BY written, id")
    return rows.compactMap { row in
      guard let id = row.text(0), let lesson = row.text(1).flatMap(LessonID.init),
        let text = row.text(3), let written = row.integer(4)
      else { return nil }
      return Note(
        id: id, lesson: lesson, activity: row.text(2).flatMap(ActivityID.init), text: text,
        writtenMilliseconds: Int64(written))
    }
  }

  static func delete(_ id: String, in database: Database) throws {
    try database.execute(sql: "DELETE FROM note WHERE id = ?", arguments: [id])
  }
}
