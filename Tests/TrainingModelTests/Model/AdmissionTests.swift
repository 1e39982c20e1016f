import Cryptography
import LearningRecord
import Testing

@testable import TrainingModel

struct AdmissionTests {
  private let id = EntityID(school: Samples.school, kind: Assignment.kind, key: ["a"])

  private func assignment(by number: UInt8) throws -> Revision {
    var author = try Samples.author(number)
    return try author.revision(of: id, Assignment(why: "\(number)"), at: Samples.clock())
  }

  private func judge(
    _ revisions: [Revision], model: TrainingModel = TrainingModel()
  ) -> Admission {
    var admission = Admission(to: model)
    admission.judge(revisions.map(\.bytes))
    return admission
  }

  @Test func `who introduces themselves is believed, in whatever order the lines come`() throws {
    let lines = [try assignment(by: 1), try Samples.introduction(1)]
    let admission = judge(lines)
    #expect(Set(admission.accepted) == Set(lines))
    #expect(admission.quarantined.isEmpty)
  }

  @Test func `what nobody vouches for waits, and goes in when its author is known`() throws {
    let stranger = try assignment(by: 2)
    let alone = judge([stranger])
    #expect(alone.quarantined.map(\.problem) == [.unknownAuthor])
    let later = judge([stranger], model: TrainingModel([try Samples.introduction(2)]))
    #expect(later.accepted == [stranger])
  }

  @Test func `a known person may introduce another, whose lines then count`() throws {
    var mentor = try Samples.author(1)
    let teacher = Person(name: "Guru", devices: [Device(signingKey: try Samples.key(2).publicKey)])
    let introduction = try mentor.revision(
      of: EntityID(Samples.person(2)), teacher, at: Samples.clock())
    let lines = [try assignment(by: 2), introduction, try Samples.introduction(1)]
    #expect(Set(judge(lines).accepted) == Set(lines))
  }

  @Test func `a changed line has a bad signature and does not stop the others`() throws {
    let good = try assignment(by: 1)
    var author = try Samples.author(1)
    let other = try author.tombstone(of: good.key, replacing: [good.id], at: Samples.clock())
    let forged = other.line.replacing(#""at":1"#, with: #""at":2"#)
    var admission = Admission(to: TrainingModel([try Samples.introduction(1)]))
    admission.judge([Array(forged.utf8), Array("{}".utf8), good.bytes])
    #expect(admission.accepted == [good])
    #expect(admission.quarantined.map(\.problem.code) == ["malformed-signature", "bad-signature"])
  }

  @Test func `nobody takes over a known name with a key of their own`() throws {
    let impostor = Author(
      person: Samples.person(1), writer: Samples.writer(6), key: try Samples.key(6))
    var forging = impostor
    let takeover = try forging.revision(
      of: EntityID(Samples.person(1)),
      Person(name: "X", devices: [Device(signingKey: impostor.publicKey)]), at: Samples.clock())
    let admission = judge([takeover], model: TrainingModel([try Samples.introduction(1)]))
    #expect(admission.accepted.isEmpty)
    #expect(admission.quarantined.map(\.problem) == [.badSignature])
  }

  @Test func `a known person with a new key is named`() throws {
    let model = TrainingModel([try Samples.introduction(1)])
    var author = try Samples.author(1)
    let entry = try #require(model.person(author.person))
    var person = entry.body
    person.devices.append(Device(signingKey: try Samples.key(8).publicKey))
    let change = try author.revision(
      of: entry.id, person, inPlaceOf: entry, at: Samples.clock())
    #expect(judge([change], model: model).peopleWithNewKeys == [author.person])
    #expect(judge([try assignment(by: 1)], model: model).peopleWithNewKeys.isEmpty)
  }
}
