import Cryptography
import LearningRecord
import Testing

@testable import TrainingModel

struct RosterMatchTests {
  private func model(
    _ sender: (name: String, told: String), listed: [String], decision: SamePerson? = nil
  ) throws -> TrainingModel {
    var author = try Samples.author()
    let device = Device(signingKey: try Samples.key(2).publicKey)
    var revisions = [
      try author.revision(
        of: EntityID(Samples.person(2)),
        Person(name: sender.name, devices: [device], toldName: sender.told), at: Samples.clock())
    ]
    for (index, name) in listed.enumerated() {
      revisions.append(
        try author.revision(
          of: EntityID(Samples.person(10 + index)), Person(name: name), at: Samples.clock()))
    }
    if let decision {
      revisions.append(
        try author.revision(
          of: decision.entity(in: Samples.school), decision, at: Samples.clock()))
    }
    return TrainingModel(revisions)
  }

  private func names(_ model: TrainingModel) -> [String] {
    RosterMatch.open(in: model).map(\.listedName)
  }

  @Test func `the likeliest names come first and unlike ones not at all`() throws {
    let model = try model(
      ("Bu Ani", "Ani Contoh"), listed: ["Guru 12", "Ani Lain", "ANI CONTOH, S.Pd.", "Ibu Contoh"])
    #expect(names(model) == ["ANI CONTOH, S.Pd.", "Ani Lain", "Ibu Contoh"])
  }

  @Test func `a form of address alone makes nobody alike`() throws {
    #expect(try names(model(("Bu Ani", ""), listed: ["Bu Siti", "Pak Ani"])) == ["Pak Ani"])
  }

  @Test(arguments: [true, false])
  func `what was decided is not asked again, either way round`(areOne: Bool) throws {
    for (person, other) in [(2, 10), (10, 2)] {
      let decision = SamePerson(
        person: Samples.person(person), other: Samples.person(other), areOne: areOne)
      #expect(try names(model(("Ani", ""), listed: ["Ani"], decision: decision)).isEmpty)
    }
  }

  @Test func `two opposite decisions wait for a person`() {
    let yes = SamePerson(person: Samples.person(1), other: Samples.person(2))
    let no = SamePerson(person: Samples.person(1), other: Samples.person(2), areOne: false)
    #expect(yes.joined(with: no) == nil)
    #expect(yes.joined(with: yes) == yes)
  }
}
