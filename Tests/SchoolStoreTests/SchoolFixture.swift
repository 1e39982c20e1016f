import Cryptography
import Curriculum
import Foundation
import GRDB
import LearningRecord
import SchoolStore
import Storage
import TestSupport
import Testing
import TrainingModel

/// A school's folder to open, break and look into, and what comes in there.
struct SchoolFixture {
  static let start: Int64 = 1_764_000_000_000

  let temporary: TemporaryFolder
  var random = SeededGenerator(seed: 11)

  init() throws { temporary = try TemporaryFolder() }

  var folder: String { temporary.path("school") }
  var database: String { folder + "/school.sqlite" }

  func open(machine: String = "laptop", folder other: String? = nil) throws -> SchoolStore {
    try SchoolStore(
      folder: other ?? folder, at: Self.start, machine: Machine(name: machine))
  }

  /// Looks into the database from outside.
  func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: database)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction(body)
  }

  static func person(_ number: Int) throws -> PersonID {
    try #require(PersonID("person-\(number)"))
  }

  static func key(_ number: UInt8) throws -> SigningKey {
    try #require(SigningKey(seed: [UInt8](repeating: number, count: 32)))
  }

  /// Somebody who writes, and the revision that introduces them.
  static func author(_ number: UInt8 = 1) throws -> (author: Author, introduction: Revision) {
    let writer = try #require(WriterID("writer-\(number)"))
    var author = Author(person: try person(Int(number)), writer: writer, key: try key(number))
    let body = Person(
      name: "Guru \(number)", roles: [.mentor], devices: [Device(signingKey: author.publicKey)])
    let introduction = try author.revision(
      of: EntityID(author.person), body, at: WallClock(milliseconds: start))
    return (author, introduction)
  }

  /// An assignment, or a change of the one in `model`.
  static func assignment(
    _ why: String, by author: inout Author, in model: TrainingModel = TrainingModel()
  ) throws -> Revision {
    let id = try #require(EntityID("tugas-pertama"))
    return try author.revision(
      of: id, Assignment(why: why), inPlaceOf: model.entry(id),
      at: WallClock(milliseconds: start))
  }

  static func arrival(
    _ name: String, kind: Arrival.Kind = .school, person number: Int = 1, created: Int64 = start
  ) throws -> Arrival {
    Arrival(
      kind: kind, digest: Digest(of: name.utf8), person: try person(number), who: "Guru \(number)",
      createdMilliseconds: created, importedMilliseconds: start + 86_400_000)
  }

  /// A progress file that holds `events`.
  static func delivery(
    _ name: String, person number: Int, events: [Event], summary: TeacherStanding? = nil,
    created: Int64 = start
  ) throws -> ProgressDelivery {
    ProgressDelivery(
      arrival: try arrival(name, kind: .progress, person: number, created: created),
      eventLines: events.map { Array(EventLine.text(of: $0).utf8)[...] },
      summaryLine: summary?.summaryLine(name: "Guru", includingRequests: true))
  }

  /// So many events of one writer, one a minute.
  static func events(
    _ bodies: [EventBody], writer: String = "laptop-1", from first: Int = 1
  ) throws -> [Event] {
    let writer = try #require(WriterID(writer))
    return bodies.enumerated().map { index, body in
      Event(
        id: EventID(writer: writer, sequence: first + index),
        clockMilliseconds: start + Int64(first + index) * 60_000, body: body)
    }
  }

  /// A request for help, which is the shortest way into the mentor's list.
  static func request(_ sentence: String) throws -> EventBody {
    .helpRequested(
      lesson: try #require(LessonID("laptop.files")),
      activity: ActivityID("files.path"), sentence: sentence)
  }
}
