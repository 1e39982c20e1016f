import GRDB
import LearningRecord
import Storage
import TrainingModel

/// A revision's columns; the line is what counts, the others are read off it.
enum RevisionRow {
  /// Adds a revision.
  ///
  /// - Returns: Its number; `nil` when it was there already.
  static func insert(_ revision: Revision, into database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO revision
          (id, kind, entity, about, author, writer, sequence, clock, doubtful, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """)
    let header = revision.header
    try statement.execute(arguments: [
      revision.id.blob, header.key.kind.text, header.key.id.text, header.about?.text,
      header.author.text, header.writer.text, header.sequence, header.atMilliseconds,
      header.isClockDoubtful, revision.line,
    ])
    return database.changesCount > 0 ? database.lastInsertedRowID : nil
  }

  /// All revisions of an entity; a line that cannot be read any more is left out.
  static func history(of key: EntityKey, in database: Database) throws -> EntityHistory {
    EntityHistory(
      key: key, revisions: try rows(of: key, in: database).compactMap(\.revision))
  }

  /// The rows of an entity; lines of `known` numbers are not read a second time.
  ///
  /// A revision is `nil` where the line cannot be read any more, or where only a newer Pelita knows
  /// what it says.
  private static func rows(
    of key: EntityKey, knowing known: [Int64: Revision] = [:], in database: Database
  ) throws -> [(number: Int64, revision: Revision?)] {
    let statement = try database.cachedStatement(
      sql: "SELECT number, line FROM revision WHERE kind = ? AND entity = ?")
    let cursor = try Row.fetchCursor(statement, arguments: [key.kind.text, key.id.text])
    var rows: [(number: Int64, revision: Revision?)] = []
    while let row = try cursor.next() {
      let number: Int64 = row[0]
      let revision = known[number] ?? row.text(1).flatMap { try? Revision(line: $0) }
      rows.append((number, revision.flatMap { $0.isReadable ? $0 : nil }))
    }
    return rows
  }

  /// All entities that anything was said about.
  static func keys(in database: Database) throws -> [EntityKey] {
    try Row.fetchAll(database, sql: "SELECT DISTINCT kind, entity FROM revision").compactMap {
      guard let kind = EntityKind($0[0]), let id = EntityID($0[1]) else { return nil }
      return EntityKey(kind: kind, id: id)
    }
  }

  /// Works out anew which revisions of an entity nothing replaces; `added` are those that were
  /// stored just now, by their numbers.
  static func deriveHeads(
    of key: EntityKey, knowing added: [Int64: Revision] = [:], in database: Database
  ) throws {
    let rows = try rows(of: key, knowing: added, in: database)
    // A new entity has no heads yet; in a large merge most are new.
    if rows.count > added.count {
      try database.cachedStatement(
        sql: "DELETE FROM derived_head WHERE kind = ? AND entity = ?"
      ).execute(arguments: [key.kind.text, key.id.text])
    }
    let history = EntityHistory(key: key, revisions: rows.compactMap(\.revision))
    let heads = Set(history.heads.map(\.id))
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO derived_head (kind, entity, revision) VALUES (?, ?, ?)")
    for case (let number, let revision?) in rows where heads.contains(revision.id) {
      try insertion.execute(arguments: [key.kind.text, key.id.text, number])
    }
  }
}
