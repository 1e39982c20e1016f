import Foundation
import GRDB
public import LearningRecord

/// Lines that were not taken in, kept word for word with the reason's code.
public enum Quarantine {
  /// What a line in quarantine would be.
  public enum Sort: String, Hashable, Sendable {
    case revision
    case event
  }

  /// A line in quarantine.
  public struct Line: Hashable, Sendable {
    public var sort: Sort
    public var line: [UInt8]
    public var reason: String
    /// Whose event it would be.
    public var person: PersonID?
    /// When it was set aside, by this laptop's clock: milliseconds since 1970 UTC.
    public var foundMilliseconds: Int64
  }

  static func insert(
    _ line: some Collection<UInt8>, sort: Sort, reason: String, person: PersonID? = nil,
    at found: Int64, into database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO quarantine (sort, line, reason, person, found)
        SELECT :sort, :line, :reason, :person, :found WHERE NOT EXISTS (
          SELECT 1 FROM quarantine WHERE sort = :sort AND line = :line AND person IS :person)
        """,
      arguments: [
        "sort": sort.rawValue, "line": Data(line), "reason": reason, "person": person?.text,
        "found": found,
      ])
  }

  static func remove(_ line: [UInt8], sort: Sort, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM quarantine WHERE sort = ? AND line = ?",
      arguments: [sort.rawValue, Data(line)])
  }

  static func lines(of person: PersonID? = nil, in database: Database) throws -> [Line] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT sort, line, reason, person, found FROM quarantine
        WHERE ?1 IS NULL OR person = ?1 ORDER BY number
        """, arguments: [person?.text])
    var lines: [Line] = []
    while let row = try rows.next() {
      guard let sort = Sort(rawValue: row[0]) else { continue }
      lines.append(
        Line(
          sort: sort, line: Array(row[1] as Data), reason: row[2],
          person: (row[3] as String?).flatMap(PersonID.init),
          foundMilliseconds: row[4]))
    }
    return lines
  }
}
