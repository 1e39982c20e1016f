import Foundation
import GRDB
public import LearningRecord

/// A line of a file that was no record: where it stood, why it stays out, and how it begins.
public struct UnreadLine: Hashable, Sendable {
  /// The file's name, as it came.
  public var file: String
  /// The line's number in the file, counted from 1.
  public var line: Int
  /// A code, as with ``Quarantine/Line/reason``.
  public var reason: String
  public var byteCount: Int
  /// At most 1,024 bytes, verbatim.
  public var excerpt: [UInt8]

  /// Makes a line.
  public init(file: String, line: Int, reason: String, byteCount: Int, excerpt: [UInt8]) {
    self.file = file
    self.line = line
    self.reason = reason
    self.byteCount = byteCount
    self.excerpt = excerpt
  }

  /// A line with the file that it came in.
  public struct Found: Hashable, Sendable {
    public var line: UnreadLine
    /// Who made the file, and what they call themselves in it; text from outside.
    public var person: PersonID?
    public var who: String
    /// When it came in, by this laptop's clock: milliseconds since 1970 UTC.
    public var foundMilliseconds: Int64
  }

  static func insert(
    _ lines: some Sequence<UnreadLine>, of arrival: Arrival, into database: Database
  ) throws {
    for line in lines {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO unread (digest, line, file, reason, bytes, excerpt)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          arrival.digest.blob, line.line, line.file, line.reason, line.byteCount,
          Data(line.excerpt.prefix(1_024)),
        ])
    }
  }
}

extension SchoolStore {
  /// Every line of a file that was no record, the files in the order in which they came in.
  public func unreadLines() throws -> [UnreadLine.Found] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT u.file, u.line, u.reason, u.bytes, u.excerpt, i.person, i.who, i.imported
          FROM unread u JOIN import i ON i.digest = u.digest ORDER BY i.imported, u.digest, u.line
          """)
      return rows.map { row in
        UnreadLine.Found(
          line: UnreadLine(
            file: row[0], line: row[1], reason: row[2], byteCount: row[3],
            excerpt: Array(row[4] as Data)),
          person: PersonID(row[5]), who: row[6], foundMilliseconds: row[7])
      }
    }
  }
}
