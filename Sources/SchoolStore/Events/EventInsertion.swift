import GRDB
import LearningRecord

/// Adds a teacher's events; the one place whose speed an import depends on.
struct EventInsertion {
  private let database: Database
  private let person: PersonID
  private let insertion: Statement
  private let found: Int64
  private var numbers: [WriterID: Int64] = [:]
  private(set) var report = ArrivalReport()

  init(of person: PersonID, into database: Database, at found: Int64) throws {
    self.person = person
    self.database = database
    self.found = found
    insertion = try database.cachedStatement(
      sql: """
        INSERT INTO event (writer, sequence, clock, doubtful, kind, activity, revision, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """)
  }

  /// Adds one line; what is no event, or another under a known name, is kept aside.
  mutating func insert(_ line: ArraySlice<UInt8>) throws {
    guard let row = EventRow(line: line) else { return try setAside(line, reason: "malformed") }
    try insert(row)
  }

  /// Adds one event; another under a known name is kept aside.
  mutating func insert(_ row: EventRow) throws {
    guard let writer = WriterID(row.writer) else { return }
    let number = try number(of: writer)
    insertion.setUncheckedArguments([
      number, row.sequence, row.clock, row.isDoubtful, row.kind, row.activity, row.revision,
      row.body,
    ])
    try insertion.execute()
    if database.changesCount > 0 {
      report.added += 1
    } else if try EventRow.stored(writer: number, sequence: row.sequence, in: database)
      == row.withoutWriter
    {
      report.known += 1
    } else {
      try setAside((row.line ?? "").utf8, reason: "name-taken")
    }
  }

  private mutating func setAside(_ line: some Collection<UInt8>, reason: String) throws {
    report.quarantined += 1
    try Quarantine.insert(
      line, sort: .event, reason: reason, person: person, at: found, into: database)
  }

  private mutating func number(of writer: WriterID) throws -> Int64 {
    if let number = numbers[writer] { return number }
    try database.cachedStatement(
      sql: "INSERT INTO writer (person, name) VALUES (?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [person.text, writer.text])
    let statement = try database.cachedStatement(
      sql: "SELECT number FROM writer WHERE person = ? AND name = ?")
    let number = try Int64.fetchOne(statement, arguments: [person.text, writer.text]) ?? 0
    numbers[writer] = number
    return number
  }
}
