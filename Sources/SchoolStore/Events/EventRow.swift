import GRDB
import LearningRecord
import Storage

/// An event's columns, as stored.
struct EventRow: Hashable {
  var writer: String
  var sequence: Int
  var clock: Int64
  var isDoubtful: Bool
  var kind: String
  var activity: String
  var revision: String
  var body: String

  /// The columns of a line, the body word for word; `nil` when it is not an event.
  init?(line: ArraySlice<UInt8>) {
    let row = line.withUnsafeBytes { bytes in
      EventLine(scanning: bytes).map { EventRow($0, in: bytes) }
    }
    if let row {
      self = row
      return
    }
    guard let ordered = line.withUnsafeBytes({ EventLine.reordered($0) }) else { return nil }
    let reordered = ordered.withUnsafeBytes { bytes in
      EventLine(scanning: bytes).map { EventRow($0, in: bytes) }
    }
    guard let reordered else { return nil }
    self = reordered
  }

  private init(_ line: EventLine, in bytes: UnsafeRawBufferPointer) {
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    writer = text(line.writer)
    sequence = line.sequence
    clock = line.clockMilliseconds
    isDoubtful = line.isClockDoubtful
    kind = text(line.kind)
    activity = text(line.activity)
    revision = text(line.revision)
    body = text(line.body)
  }

  /// Reads the columns, the writer's name first; `nil` when damage made them something else.
  init?(_ row: Row) {
    guard let writer = row.text(0), let sequence = row.integer(1), let clock = row.integer(2),
      let doubtful = row.integer(3), let kind = row.text(4), let activity = row.text(5),
      let revision = row.text(6), let body = row.text(7)
    else { return nil }
    self.writer = writer
    self.sequence = sequence
    self.clock = Int64(clock)
    isDoubtful = doubtful == 1
    self.kind = kind
    self.activity = activity
    self.revision = revision
    self.body = body
  }

  /// The same without the writer's name, to compare with what is stored under its number.
  var withoutWriter: EventRow {
    var row = self
    row.writer = ""
    return row
  }

  /// The line of an exchange file, the body word for word.
  var line: String? {
    WriterID(writer).map { writer in
      EventLine.text(
        id: EventID(writer: writer, sequence: sequence), clockMilliseconds: clock,
        isClockDoubtful: isDoubtful, kind: kind, activity: activity, revision: revision,
        body: body)
    }
  }

  /// The event; `nil` when the writer's name is not one, which only damage explains.
  var event: Event? {
    WriterID(writer).map { writer in
      Event(
        id: EventID(writer: writer, sequence: sequence), clockMilliseconds: clock,
        isClockDoubtful: isDoubtful, contentRevision: revision,
        body: EventBody(kind: kind, json: body))
    }
  }

  /// The stored event of this name, without the writer's.
  static func stored(
    writer: Int64, sequence: Int, in database: Database
  ) throws -> EventRow? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT '', sequence, clock, doubtful, kind, activity, revision, body FROM event
        WHERE writer = ? AND sequence = ?
        """)
    return try Row.fetchOne(statement, arguments: [writer, sequence]).flatMap(EventRow.init)
  }

  /// A person's events in the order of writer and sequence.
  static func events(of person: PersonID, in database: Database) throws -> [Event] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT w.name, e.sequence, e.clock, e.doubtful, e.kind, e.activity, e.revision, e.body
        FROM writer w JOIN event e ON e.writer = w.number
        WHERE w.person = ? ORDER BY w.name, e.sequence
        """)
    var events: [Event] = []
    let rows = try Row.fetchCursor(statement, arguments: [person.text])
    while let row = try rows.next() {
      if let event = EventRow(row)?.event { events.append(event) }
    }
    return events
  }
}
