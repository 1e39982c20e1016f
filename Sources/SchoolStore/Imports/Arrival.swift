public import Cryptography
import Foundation
import GRDB
public import LearningRecord

/// A file that came in: what is remembered of it, so that it changes nothing a second time.
public struct Arrival: Hashable, Sendable {
  /// What a file brought.
  public enum Kind: String, Hashable, Sendable {
    case progress
    case school
  }

  public var kind: Kind
  /// The file's digest.
  public var digest: Digest
  public var person: PersonID
  /// The name in the file; text from outside.
  public var who: String
  /// When it was made, by its maker's clock: milliseconds since 1970 UTC.
  public var createdMilliseconds: Int64
  /// When it came in, by this laptop's clock.
  public var importedMilliseconds: Int64

  /// Makes an arrival.
  public init(
    kind: Kind, digest: Digest, person: PersonID, who: String, createdMilliseconds: Int64,
    importedMilliseconds: Int64
  ) {
    self.kind = kind
    self.digest = digest
    self.person = person
    self.who = who
    self.createdMilliseconds = createdMilliseconds
    self.importedMilliseconds = importedMilliseconds
  }

  /// What is believed of when it was made: nothing is made after it came in.
  var believedMilliseconds: Int64 { min(createdMilliseconds, importedMilliseconds) }

  /// What it brought when it came in before.
  func earlierReport(in database: Database) throws -> ArrivalReport? {
    let statement = try database.cachedStatement(
      sql: "SELECT added, known, quarantined FROM import WHERE digest = ?")
    return try Row.fetchOne(statement, arguments: [digest.blob]).map { row in
      ArrivalReport(
        added: 0, known: (row[0] as Int) + (row[1] as Int), quarantined: row[2],
        isRepetition: true)
    }
  }

  func insert(_ report: ArrivalReport, into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO import
          (digest, kind, person, who, created, imported, added, known, quarantined)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      digest.blob, kind.rawValue, person.text, who, createdMilliseconds,
      importedMilliseconds, report.added, report.known, report.quarantined,
    ])
  }
}
