import GRDB
import LearningRecord
import Synchronization

/// Who writes here, and the newest date that can be believed.
final class Pen: Sendable {
  let writer: WriterID
  let newestTrusted: Mutex<Int64?>

  private init(writer: WriterID, newestTrusted: Int64?) {
    self.writer = writer
    self.newestTrusted = Mutex(newestTrusted)
  }

  /// Goes on as the writer of last time, or as `fresh` when this is another machine, another file,
  /// or a file that knows less than it did.
  ///
  /// `place` names this very file on this machine; `remembered` is the newest event as remembered
  /// outside of the database.
  static func taken(
    from queue: DatabaseQueue, place: String, fresh: WriterID, remembered: String,
    newestTrusted: Int64?
  ) throws -> (pen: Pen, previous: WriterID?) {
    try queue.inDatabase { database in
      let previous = try Meta.writer.value(in: database).flatMap(WriterID.init)
      if let previous, try Meta.place.value(in: database) == place {
        let newest = try Self.newestSequence(of: previous, in: database)
        if !isAhead(remembered, of: EventID(writer: previous, sequence: newest)) {
          return (Pen(writer: previous, newestTrusted: newestTrusted), previous)
        }
      }
      try database.inTransaction {
        try Meta.writer.set(fresh.text, in: database)
        try Meta.place.set(place, in: database)
        return .commit
      }
      return (Pen(writer: fresh, newestTrusted: newestTrusted), previous)
    }
  }

  static func newestSequence(of writer: WriterID, in database: Database) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT max(sequence) FROM event WHERE writer = ?")
    return try Int.fetchOne(statement, arguments: [writer.text]) ?? 0
  }

  /// What to remember outside of the database.
  static func memory(of id: EventID) -> String { "\(id.writer.text) \(id.sequence)" }

  private static func isAhead(_ remembered: String, of newest: EventID) -> Bool {
    let words = remembered.split(separator: " ")
    guard words.count == 2, words[0] == newest.writer.text, let sequence = Int(words[1]) else {
      return false
    }
    return sequence > newest.sequence
  }
}
