import GRDB
import LearningRecord
import Storage
import TrainingModel

/// What can still be read from a damaged database, read from both ends up to the damaged pages.
struct Salvage {
  private var revisions: [Revision] = []
  private var events: [PersonID: Set<EventRow>] = [:]

  /// Reads the file at `path` without changing it; nothing when it cannot be opened.
  init(path: String) {
    guard let queue = try? DatabaseQueue(path: path, configuration: .looking) else { return }
    defer { try? queue.close() }
    queue.inDatabase { database in
      for direction in ["ASC", "DESC"] {
        readRevisions("ORDER BY number \(direction)", in: database)
        readEvents("ORDER BY e.writer \(direction), e.sequence \(direction)", in: database)
      }
    }
  }

  private mutating func readRevisions(_ order: String, in database: Database) {
    let rows = try? Row.fetchCursor(database, sql: "SELECT line FROM revision \(order)")
    while let row = try? rows?.next() {
      if let line = row.text(0), let revision = try? Revision(line: line) {
        revisions.append(revision)
      }
    }
  }

  private mutating func readEvents(_ order: String, in database: Database) {
    let rows = try? Row.fetchCursor(
      database,
      sql: """
        SELECT w.name, e.sequence, e.clock, e.doubtful, e.kind, e.activity, e.revision, e.body,
          w.person
        FROM event e JOIN writer w ON w.number = e.writer \(order)
        """)
    while let row = try? rows?.next() {
      guard let person = row.text(8).flatMap(PersonID.init), let event = EventRow(row) else {
        continue
      }
      events[person, default: []].insert(event)
    }
  }

  /// Adds what `database` does not have; how much that was.
  func add(to database: Database) throws -> Int {
    var count = try SchoolStore.insert(revisions, into: database)
    for (person, rows) in events {
      var insertion = try EventInsertion(of: person, into: database, at: 0)
      for row in rows { try insertion.insert(row) }
      count += insertion.report.added
    }
    return count
  }
}
