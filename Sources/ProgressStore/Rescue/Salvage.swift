import GRDB
import LearningRecord
import Storage

/// What can still be read from a damaged database, whatever pages are gone.
struct Salvage {
  private(set) var events: [EventRow] = []
  private(set) var notes: [Note] = []
  private(set) var received: [ReceivedLine] = []
  private(set) var ownLines: [OwnLine] = []
  private(set) var classQuestions: [ClassQuestion] = []

  /// More single look-ups than this would keep a teacher waiting.
  private static let mostProbes = 20_000

  /// Reads the file at `path` without changing it; nothing when it cannot be opened.
  init(path: String) {
    guard let queue = try? DatabaseQueue(path: path, configuration: .looking) else { return }
    defer { try? queue.close() }
    var found: [EventID: EventRow] = [:]
    queue.inDatabase { database in
      for direction in ["ASC", "DESC"] { Self.read(direction, in: database, into: &found) }
      Self.probe(database, into: &found)
      notes = (try? Note.all(in: database)) ?? []
      received = (try? ReceivedLine.all(in: database)) ?? []
      ownLines = (try? OwnLine.all(in: database)) ?? []
      classQuestions = (try? ClassQuestion.all(in: database)) ?? []
    }
    events = found.values.sorted { $0.id < $1.id }
  }

  /// Reads from one end until a damaged page.
  private static func read(
    _ direction: String, in database: Database, into found: inout [EventID: EventRow]
  ) {
    let order = "ORDER BY writer \(direction), sequence \(direction)"
    guard
      let rows = try? Row.fetchCursor(
        database, sql: "SELECT \(EventRow.columns) FROM event \(order)")
    else { return }
    while let row = try? rows.next() {
      if let event = EventRow(row) { found[event.id] = event }
    }
  }

  /// Looks between the ends for what lies beyond the damaged pages.
  private static func probe(_ database: Database, into found: inout [EventID: EventRow]) {
    var probes = 0
    let newest = found.keys.reduce(into: [WriterID: Int]()) { newest, id in
      newest[id.writer] = max(newest[id.writer] ?? 0, id.sequence)
    }
    for (writer, last) in newest.sorted(by: { $0.key < $1.key }) {
      for sequence in 1...last where probes < mostProbes {
        let id = EventID(writer: writer, sequence: sequence)
        guard found[id] == nil else { continue }
        probes += 1
        if let event = try? EventRow.stored(id, in: database) { found[id] = event }
      }
    }
  }
}
