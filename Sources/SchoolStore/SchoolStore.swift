import GRDB
public import TrainingModel

/// The school's record on one laptop, kept in SQLite: what returned is on the disk.
public struct SchoolStore: Sendable {
  /// The file.
  public let path: String
  let queue: DatabaseQueue

  /// Opens the record in `folder`, making and migrating it as needed.
  ///
  /// - Throws: `SchoolStoreError`.
  public init(folder: String) throws {
    path = folder + "/school.sqlite"
    queue = try DatabaseQueue(path: path, configuration: .durable)
    try queue.writeWithoutTransaction { [path] in try Schema.migrate($0, path: path) }
  }

  /// What everybody's files come to, by the school's own thresholds.
  public func standings(
    thresholds: HelpThresholds = HelpThresholds()
  ) throws -> [TeacherStanding] {
    try write { try Standings(thresholds: thresholds).all(in: $0) }
  }

  /// Everything that was kept aside.
  public func quarantine() throws -> [Quarantine.Line] {
    try read { try Quarantine.lines(in: $0) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.read(body)
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { database in
      var value: Value?
      try database.inTransaction(.immediate) {
        value = try body(database)
        return .commit
      }
      guard let value else { preconditionFailure("a transaction that returned has a value") }
      return value
    }
  }
}
