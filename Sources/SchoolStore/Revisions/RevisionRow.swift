import Foundation
import GRDB
import LearningRecord
import Storage
import TrainingModel

/// A revision's columns; the line is what counts, the others are read off it.
enum RevisionRow {
  /// Adds a revision; whether it was new.
  static func insert(_ revision: Revision, into database: Database) throws -> Bool {
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
    return database.changesCount > 0
  }

  /// All revisions of an entity; a line that cannot be read any more is left out.
  ///
  /// Those in `known` are not read a second time.
  static func history(
    of key: EntityKey, knowing known: [Data: Revision] = [:], in database: Database
  ) throws -> EntityHistory {
    let statement = try database.cachedStatement(
      sql: "SELECT id, line FROM revision WHERE kind = ? AND entity = ?")
    let rows = try Row.fetchCursor(statement, arguments: [key.kind.text, key.id.text])
    var revisions: [Revision] = []
    while let row = try rows.next() {
      if let revision = known[row[0]] {
        revisions.append(revision)
      } else if let line = row.text(1), let revision = try? Revision(line: line) {
        revisions.append(revision)
      }
    }
    return EntityHistory(key: key, revisions: revisions.filter(\.isReadable))
  }

  /// All entities that anything was said about.
  static func keys(in database: Database) throws -> [EntityKey] {
    try Row.fetchAll(database, sql: "SELECT DISTINCT kind, entity FROM revision").compactMap {
      guard let kind = EntityKind($0[0]), let id = EntityID($0[1]) else { return nil }
      return EntityKey(kind: kind, id: id)
    }
  }

  /// Works out anew which revisions of an entity nothing replaces.
  static func deriveHeads(
    of key: EntityKey, knowing known: [Data: Revision] = [:], in database: Database
  ) throws {
    let kind = key.kind.text
    let entity = key.id.text
    try database.cachedStatement(
      sql: "DELETE FROM derived_head WHERE kind = ? AND entity = ?"
    ).execute(arguments: [kind, entity])
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO derived_head (kind, entity, revision)
        SELECT ?, ?, number FROM revision WHERE id = ?
        """)
    for head in try history(of: key, knowing: known, in: database).heads {
      try insertion.execute(arguments: [kind, entity, head.id.blob])
    }
  }
}
