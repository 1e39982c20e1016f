import Cryptography
import LearningRecord
import Testing

@testable import TrainingModel

struct ReadersTests {
  private func device(_ number: UInt8, isSealed: Bool = true) throws -> Device {
    let key = try #require(SealingKey(seed: [UInt8](repeating: number, count: 32)))
    return Device(
      signingKey: try Samples.key(number).publicKey, sealingKey: isSealed ? key.publicKey : nil)
  }

  private func person(
    _ id: Int, _ devices: [Device], roles: [Role] = [.mentor], by author: UInt8
  ) throws -> Revision {
    var author = try Samples.author(author)
    return try author.revision(
      of: EntityID(Samples.person(id)), Person(name: "Guru \(id)", roles: roles, devices: devices),
      at: Samples.clock())
  }

  @Test func `devices that two people told of apart are all sealed to`() throws {
    let model = TrainingModel([
      try person(5, [try device(1)], by: 1), try person(5, [try device(2)], by: 2),
    ])
    #expect(model.sealingKeys(of: Samples.person(5)).count == 2)
  }

  @Test func `a device keeps the key it told when somebody else did not know it`() throws {
    let model = TrainingModel([
      try person(5, [try device(1, isSealed: false)], by: 1),
      try person(5, [try device(1)], by: 2),
    ])
    #expect(model.devices(of: Samples.person(5)).count == 1)
    #expect(model.sealingKeys(of: Samples.person(5)).count == 1)
  }

  @Test func `the devices of both ids of one person count`() throws {
    var author = try Samples.author(1)
    let same = SamePerson(person: Samples.person(5), other: Samples.person(6))
    let model = TrainingModel([
      try person(5, [try device(1)], by: 1), try person(6, [try device(2)], by: 1),
      try author.revision(of: same.entity(in: Samples.school), same, at: Samples.clock()),
    ])
    #expect(model.sealingKeys(of: Samples.person(6)).count == 2)
  }

  @Test func `mentors without a key are nobody to seal to`() throws {
    let model = TrainingModel([
      try person(5, [try device(1)], by: 1), try person(6, [], by: 1),
      try person(7, [try device(3)], roles: [.teacher], by: 1),
    ])
    #expect(model.readers(.mentor).map(\.body.name) == ["Guru 5"])
  }

  @Test func `introductions bring those who wrote them, so that a stranger believes them`() throws {
    let first = try Samples.introduction(1)
    let model = TrainingModel([
      first, try person(5, [try device(5)], by: 1), try person(6, [try device(6)], by: 9),
    ])
    let lines = model.introductions(of: [Samples.person(5)])
    var admission = Admission(to: TrainingModel())
    admission.judge(lines.map(\.bytes))
    #expect(admission.accepted.count == 2 && admission.quarantined.isEmpty)
    #expect(Set(lines).contains(first))
  }
}
