import Curriculum
import GRDB
import LearningRecord
import Storage

/// An event's columns, as stored.
struct EventRow {
  static let columns = "writer, sequence, clock, doubtful, kind, activity, revision, body"

  var id: EventID
  var clock: Int64
  var isDoubtful: Bool
  var kind: String
  var activity: String
  var revision: String
  var body: String

  /// The columns of `event`.
  init(_ event: Event) {
    id = event.id
    clock = event.clockMilliseconds
    isDoubtful = event.isClockDoubtful
    kind = event.body.kind
    activity = event.body.activity?.text ?? ""
    revision = event.contentRevision
    body = event.body.json
  }

  /// The columns of a scanned line, the body word for word; `nil` when it is not an event.
  init?(line: String) {
    var bytes = Array(line.utf8)
    if bytes.withUnsafeBytes({ EventLine(scanning: $0) }) == nil {
      guard let ordered = bytes.withUnsafeBytes({ EventLine.reordered($0) }) else { return nil }
      bytes = ordered
    }
    guard let scanned = bytes.withUnsafeBytes({ EventLine(scanning: $0) }) else { return nil }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    guard let writer = WriterID(text(scanned.writer)) else { return nil }
    id = EventID(writer: writer, sequence: scanned.sequence)
    clock = scanned.clockMilliseconds
    isDoubtful = scanned.isClockDoubtful
    kind = text(scanned.kind)
    activity = text(scanned.activity)
    revision = text(scanned.revision)
    body = text(scanned.body)
  }

  /// Reads `columns`; `nil` when they hold no event, which only damage explains.
  init?(_ row: Row) {
    guard let writer = row.text(0).flatMap(WriterID.init), let sequence = row.integer(1),
      sequence > 0, let clock = row.integer(2), let doubtful = row.integer(3),
      let kind = row.text(4), let activity = row.text(5), let revision = row.text(6),
      let body = row.text(7)
    else { return nil }
    id = EventID(writer: writer, sequence: sequence)
    self.clock = Int64(clock)
    isDoubtful = doubtful != 0
    self.kind = kind
    self.activity = activity
    self.revision = revision
    self.body = body
  }

  var event: Event {
    Event(
      id: id, clockMilliseconds: clock, isClockDoubtful: isDoubtful, contentRevision: revision,
      body: EventBody(kind: kind, json: body))
  }

  /// The line of an exchange file, the body word for word.
  var line: String {
    EventLine.text(
      id: id, clockMilliseconds: clock, isClockDoubtful: isDoubtful, kind: kind,
      activity: activity, revision: revision, body: body)
  }

  /// Adds the event; fails when its name is taken.
  func insert(into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO event (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      id.writer.text, id.sequence, clock, isDoubtful, kind, activity, revision, body,
    ])
  }

  /// The stored event of this name.
  static func stored(_ id: EventID, in database: Database) throws -> EventRow? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM event WHERE writer = ? AND sequence = ?")
    return try Row.fetchOne(statement, arguments: [id.writer.text, id.sequence])
      .flatMap(EventRow.init)
  }

  /// Reads every event in the order of writer and sequence.
  static func forEach(in database: Database, _ body: (EventRow) -> Void) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(columns) FROM event ORDER BY writer, sequence")
    while let row = try rows.next() {
      if let event = EventRow(row) { body(event) }
    }
  }
}

extension EventRow {
  /// Adds the event unless its name is known; the same name with another content is quarantined.
  func merge(into database: Database, at now: Int64) throws -> Merging {
    guard let known = try Self.stored(id, in: database) else {
      try insert(into: database)
      return .added
    }
    if known.line == line { return .known }
    try Self.quarantine(line, reason: "name-taken", at: now, in: database)
    return .quarantined
  }

  /// What merging one event came to.
  enum Merging {
    case added
    case known
    case quarantined
  }

  static func quarantine(
    _ line: String, reason: String, at now: Int64, in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO quarantine (line, reason, found) VALUES (?, ?, ?)",
      arguments: [line, reason, now])
  }
}
