import Curriculum
import Foundation
import GRDB
import LearningRecord
import ProgressStore
import Storage
import TestSupport
import Testing

/// A teacher's folder to open, break and look into.
struct StoreFixture {
  static let start: Int64 = 1_764_000_000_000

  let temporary: TemporaryFolder
  let person: PersonID
  var random = SeededGenerator(seed: 7)

  init() throws {
    temporary = try TemporaryFolder()
    person = PersonID(using: &random)
  }

  var folder: String { temporary.path + "/teacher" }
  var database: String { folder + "/progress.sqlite" }

  mutating func open(
    at now: Int64 = start, machine: String = "laptop", folder other: String? = nil
  ) throws -> ProgressStore {
    try ProgressStore(
      folder: other ?? folder, person: person, at: now, machine: Machine(name: machine),
      using: &random)
  }

  /// Draws `count` bodies that name no other events.
  static func bodies(_ count: Int, seed: UInt64 = 1) -> [EventBody] {
    var draw = EventGenerator(seed: seed)
    return (0..<count).map { _ in draw.plainBody() }
  }

  /// Opens, stores `count` events, closes, and returns what was stored.
  mutating func fill(_ count: Int, backUp: Bool = false, seed: UInt64 = 1) throws -> [Event] {
    let store = try open()
    let drafts = Self.bodies(count, seed: seed).enumerated().map { index, body in
      Draft(body, at: Self.start + Int64(index) * 1_000)
    }
    let events = try store.append(drafts)
    if backUp { try store.backUp(at: Self.start) }
    try store.close()
    return events
  }

  /// Looks into the database from outside.
  func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: database)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction(body)
  }

  func overwrite(_ range: Range<Int>, with byte: UInt8) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: database))
    try file.seek(toOffset: UInt64(range.lowerBound))
    try file.write(contentsOf: Data(repeating: byte, count: range.count))
    try file.close()
  }
}
