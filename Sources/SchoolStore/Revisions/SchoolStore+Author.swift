public import Cryptography
import GRDB
public import LearningRecord
import Storage
public import TrainingModel

extension SchoolStore {
  /// Who writes here, going on after the last revision written on this laptop.
  ///
  /// A writer is new on another machine, and in a file that was copied or put back: then no
  /// sequence is used a second time.
  public func author(
    _ person: PersonID, key: SigningKey, using random: inout some RandomNumberGenerator
  ) throws -> Author {
    let fresh = WriterID(using: &random)
    let place = machine.place(of: files.database)
    return try write { database in
      if let writer = try Meta.writer.value(in: database).flatMap(WriterID.init),
        try Meta.place.value(in: database) == place
      {
        let sequence = try Self.newestSequence(of: writer, in: database)
        if !isAhead(of: sequence, writer: writer) {
          return Author(person: person, writer: writer, key: key, after: sequence)
        }
      }
      try Meta.writer.set(fresh.text, in: database)
      try Meta.place.set(place, in: database)
      return Author(person: person, writer: fresh, key: key)
    }
  }

  private static func newestSequence(of writer: WriterID, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(sequence) FROM revision WHERE writer = ?",
      arguments: [writer.text]) ?? 0
  }

  /// Whether more was written than the file knows: it was put back from a copy.
  private func isAhead(of sequence: Int, writer: WriterID) -> Bool {
    let words = lock.remembered.split(separator: " ")
    guard words.count == 2, words[0] == writer.text, let remembered = Int(words[1]) else {
      return false
    }
    return remembered > sequence
  }

  /// Remembers outside of the database what was written last.
  func remember(_ revision: Revision) {
    lock.remember("\(revision.header.writer.text) \(revision.header.sequence)")
  }
}
