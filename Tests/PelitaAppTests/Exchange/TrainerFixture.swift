import Cryptography
import Curriculum
import Foundation
import LearningRecord
import RecordExchange
import Testing
import TrainingModel

/// A trainer on another laptop, who writes assignment files.
struct TrainerFixture {
  let person: PersonID
  let writer: WriterID
  let key: SigningKey
  private var author: Author
  private(set) var introduction: Revision

  /// `device` decides the laptop's key, `writer` is that laptop's.
  init(device: UInt8 = 9) throws {
    person = try #require(PersonID("pak-contoh-0001"))
    writer = try #require(WriterID("laptop-narasumber-\(device)"))
    key = try #require(SigningKey(seed: [UInt8](repeating: device, count: SigningKey.seedSize)))
    author = Author(person: person, writer: writer, key: key)
    let body = Person(
      name: "Pak Contoh", roles: [.trainer, .mentor],
      devices: [Device(signingKey: key.publicKey)])
    introduction = try author.revision(
      of: EntityID(person), body, at: WallClock(milliseconds: DeskFixture.now))
  }

  mutating func assignment(
    _ name: String = "tugas-0001", lessons: [String] = ["laptop.files"],
    for audience: Assignment.Audience = .everybody, why: String = "Sesudah pelatihan"
  ) throws -> Revision {
    let body = Assignment(
      lessons: lessons.compactMap(LessonID.init), audience: audience, due: Day("2026-11-27"),
      why: why, from: "Pak Contoh")
    return try author.revision(
      of: #require(EntityID(name)), body, at: WallClock(milliseconds: DeskFixture.now))
  }

  mutating func reply(to request: HelpRequest, of teacher: PersonID) throws -> Revision {
    let body = Reply(
      teacher: teacher, request: request.id, lesson: request.lesson, activity: request.activity,
      text: "Pilih nama yang menyebut isi dan kelas.")
    return try author.revision(
      of: #require(EntityID("balasan-0001")), body, about: teacher,
      at: WallClock(milliseconds: DeskFixture.now))
  }

  /// Writes a file with the introduction and `revisions`.
  func write(
    _ revisions: [Revision], to path: String, created: Int64 = DeskFixture.now
  ) throws {
    let header = ExchangeHeader(
      kind: .assignment, who: "Pak Contoh", person: person, writer: writer,
      deviceKey: key.publicKey, createdMilliseconds: created, madeBy: "Pelita 0.1.0")
    let bytes = RevisionFile.encode(header: header, revisions: [introduction] + revisions, key: key)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
