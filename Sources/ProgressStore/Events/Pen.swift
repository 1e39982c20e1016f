import GRDB
import LearningRecord
import Synchronization

/// Numbers this process's events and doubts its clock.
final class Pen: Sendable {
  /// What changes with every event.
  struct Position {
    var nextSequence: Int
    var newestTrusted: Int64?
  }

  let writer: WriterID
  let position: Mutex<Position>

  private init(writer: WriterID, position: Position) {
    self.writer = writer
    self.position = Mutex(position)
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
          let position = Position(nextSequence: newest + 1, newestTrusted: newestTrusted)
          return (Pen(writer: previous, position: position), previous)
        }
      }
      try database.inTransaction {
        try Meta.writer.set(fresh.text, in: database)
        try Meta.place.set(place, in: database)
        return .commit
      }
      let position = Position(nextSequence: 1, newestTrusted: newestTrusted)
      return (Pen(writer: fresh, position: position), previous)
    }
  }

  static func newestSequence(of writer: WriterID, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(sequence) FROM event WHERE writer = ?", arguments: [writer.text])
      ?? 0
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
