import Cryptography
import LearningRecord
import Testing

@testable import TrainingModel

struct SelfReportTests {
  private let teacher = Samples.person(1)

  private func report(
    _ revisions: [Revision], believing number: UInt8 = 1, in model: TrainingModel = TrainingModel()
  ) throws -> SelfReport {
    SelfReport(
      revisions.map(\.bytes), of: teacher, believing: [try Samples.key(number).publicKey],
      in: model)
  }

  private func revision<Body: EntityBody>(
    _ body: Body, by number: UInt8 = 1, id: String = "entity-0001", about: PersonID? = nil,
    author person: PersonID? = nil
  ) throws -> Revision {
    var author = Author(
      person: person ?? Samples.person(Int(number)), writer: Samples.writer(Int(number)),
      key: try Samples.key(number))
    return try author.revision(
      of: try Samples.entity(id), body, about: about, at: Samples.clock())
  }

  private func application(of person: PersonID) -> ClassApplication {
    ClassApplication(person: person, tried: "Kuis kertas", day: Samples.day("2026-11-24"))
  }

  @Test func `consent and applications about oneself go in`() throws {
    let own = application(of: teacher)
    let lines = [
      try revision(Consent(person: teacher, day: Samples.day("2026-11-24"))),
      try revision(own, id: "entity-0002"),
      try revision(PrivateApplication(own), id: "entity-0003", about: teacher),
    ]
    let report = try report(lines)
    #expect(report.accepted == lines)
    #expect(report.quarantined.isEmpty)
    #expect(try self.report(lines, in: TrainingModel(lines)).knownCount == 3)
  }

  @Test func `what a teacher may not write stays out, each for its reason`() throws {
    let other = Samples.person(2)
    let lines = [
      try revision(application(of: other), by: 2),
      try revision(Assignment(why: "x")),
      try revision(application(of: other)),
      try revision(application(of: teacher), id: "entity-0002", about: other),
      try revision(application(of: teacher), by: 3, id: "entity-0003", author: teacher),
    ]
    let report = try report(lines)
    #expect(report.accepted.isEmpty)
    #expect(
      report.quarantined.map(\.problem) == [
        .foreignAuthor, .foreignKind, .foreignSubject, .foreignSubject, .badSignature,
      ])
  }

  @Test func `nobody writes over what concerns somebody else`() throws {
    let other = try revision(application(of: Samples.person(2)), by: 2)
    let over = try revision(application(of: teacher))
    let model = TrainingModel([other])
    #expect(try report([over], in: model).quarantined.map(\.problem) == [.foreignSubject])
    var author = try Samples.author(1)
    let gone = try author.tombstone(of: other.key, replacing: [other.id], at: Samples.clock())
    #expect(try report([gone], in: model).quarantined.map(\.problem) == [.foreignSubject])
  }

  @Test func `one's own application may be taken back`() throws {
    let own = try revision(application(of: teacher))
    var author = try Samples.author(1)
    let gone = try author.tombstone(of: own.key, replacing: [own.id], at: Samples.clock())
    #expect(try report([gone], in: TrainingModel([own])).accepted == [gone])
    #expect(try report([own, gone]).accepted == [own, gone])
  }

  @Test func `a believed key vouches for other laptops and a new key for nothing`() throws {
    let devices = [
      Device(signingKey: try Samples.key(1).publicKey),
      Device(signingKey: try Samples.key(8).publicKey),
    ]
    let me = Person(name: "Guru", devices: devices)
    let vouched = try revision(me, id: teacher.text)
    let own = try revision(application(of: teacher), by: 8, author: teacher)
    let report = try report([own, vouched])
    #expect(report.devices == devices)
    #expect(report.accepted == [own])
    let selfDeclared = try revision(me, by: 8, id: teacher.text, author: teacher)
    let refused = try self.report([selfDeclared])
    #expect(refused.devices.isEmpty)
    #expect(refused.quarantined.map(\.problem) == [.badSignature])
  }
}
