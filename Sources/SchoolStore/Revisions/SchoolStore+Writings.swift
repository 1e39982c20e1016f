import GRDB
import LearningRecord
public import TrainingModel

extension SchoolStore {
  /// How many writings are remembered; older ones can be changed, but no more taken back in one go.
  private static let writingsKept = 50

  /// Stores what was written here in one go, by one writer; when this returns it is on the disk.
  ///
  /// It is remembered as the last thing written here when it `canBeTakenBack`; what the program
  /// writes of its own accord is not.
  public func append(_ revisions: [Revision], canBeTakenBack: Bool = true) throws {
    guard let first = revisions.first, let last = revisions.last else { return }
    try write { database in
      _ = try Self.insert(revisions, into: database)
      guard canBeTakenBack else { return }
      let writing = Writing(
        writer: first.header.writer, first: first.header.sequence, last: last.header.sequence)
      let writings = try Self.writings(in: database) + [writing]
      try Self.keep(Array(writings.suffix(Self.writingsKept)), in: database)
    }
    remember(last)
  }

  /// The revisions of what was written here last and not taken back; empty when there is nothing.
  public func lastWriting() throws -> [Revision] {
    try read { database in
      guard let writing = try Self.writings(in: database).last else { return [] }
      let lines = try String.fetchAll(
        database,
        sql: """
          SELECT line FROM revision WHERE writer = ? AND sequence BETWEEN ? AND ?
          ORDER BY sequence
          """, arguments: [writing.writer.text, writing.first, writing.last])
      return lines.compactMap { try? Revision(line: $0) }
    }
  }

  /// Stores `revisions`, which take back what was written last; the writing before is the last now.
  public func takeBackLastWriting(with revisions: [Revision]) throws {
    try write { database in
      _ = try Self.insert(revisions, into: database)
      try Self.keep(try Self.writings(in: database).dropLast(), in: database)
    }
    if let last = revisions.last { remember(last) }
  }

  private struct Writing {
    var writer: WriterID
    var first: Int
    var last: Int

    init(writer: WriterID, first: Int, last: Int) {
      self.writer = writer
      self.first = first
      self.last = last
    }

    init?(_ text: some StringProtocol) {
      let words = text.split(separator: " ")
      guard words.count == 3, let writer = WriterID(String(words[0])), let first = Int(words[1]),
        let last = Int(words[2])
      else { return nil }
      self.init(writer: writer, first: first, last: last)
    }

    var text: String { "\(writer.text) \(first) \(last)" }
  }

  private static func writings(in database: Database) throws -> [Writing] {
    (try Meta.writings.value(in: database) ?? "").split(separator: "\n")
      .compactMap { Writing($0) }
  }

  private static func keep(_ writings: [Writing], in database: Database) throws {
    try Meta.writings.set(writings.map(\.text).joined(separator: "\n"), in: database)
  }
}
