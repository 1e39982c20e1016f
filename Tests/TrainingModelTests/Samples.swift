import Cryptography
import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

/// Invented people, keys, writers and lessons, the same at every run.
enum Samples {
  static let school = formed(EntityID("school-contoh"))
  static let files = formed(LessonID("laptop.files"))
  static let typing = formed(LessonID("laptop.typing"))
  static let power = formed(LessonID("laptop.power"))
  static let mail = formed(LessonID("apps.mail"))

  static func person(_ number: Int) -> PersonID { formed(PersonID("person-\(number)")) }

  static func writer(_ number: Int) -> WriterID { formed(WriterID("writer-\(number)")) }

  static func activity(_ text: String) -> ActivityID { formed(ActivityID(text)) }

  static func day(_ text: String) -> Day { formed(Day(text)) }

  static func key(_ number: UInt8) throws -> SigningKey {
    try #require(SigningKey(seed: [UInt8](repeating: number, count: 32)))
  }

  static func author(_ number: UInt8 = 1) throws -> Author {
    Author(person: person(Int(number)), writer: writer(Int(number)), key: try key(number))
  }

  static func clock(_ minutes: Int64 = 0, isDoubtful: Bool = false) -> WallClock {
    WallClock(milliseconds: 1_700_000_000_000 + minutes * 60_000, isDoubtful: isDoubtful)
  }

  static func entity(_ name: String) throws -> EntityID { try #require(EntityID(name)) }

  /// A person who introduces themselves.
  static func introduction(_ number: UInt8, name: String = "Guru") throws -> Revision {
    var author = try Samples.author(number)
    let person = Person(name: name, devices: [Device(signingKey: author.publicKey)])
    return try author.revision(of: EntityID(author.person), person, at: clock())
  }

  /// A sample that has its form; a mistake here is the test's own.
  static func formed<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample has its form") }
    return value
  }
}
