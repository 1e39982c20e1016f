import Cryptography
import LearningRecord
import Testing

@testable import TrainingModel

/// Whether two names may be one person, asked in two places, is answered by one rule.
struct DoublesTests {
  private func model(_ decision: SamePerson?, takenBack: Bool = false) throws -> TrainingModel {
    var author = try Samples.author()
    let device = Device(signingKey: try Samples.key(2).publicKey)
    var model = TrainingModel([
      try author.revision(
        of: EntityID(Samples.person(2)), Person(name: "Bu Ani", devices: [device]),
        at: Samples.clock()),
      try author.revision(
        of: EntityID(Samples.person(3)), Person(name: "Ani Contoh"), at: Samples.clock()),
    ])
    guard let decision else { return model }
    let said = try author.revision(
      of: decision.entity(in: Samples.school), decision, at: Samples.clock())
    model.insert(said)
    if takenBack {
      model.insert(try author.tombstone(of: said.key, replacing: [said.id], at: Samples.clock()))
    }
    return model
  }

  private func decision(areOne: Bool) -> SamePerson {
    SamePerson(person: Samples.person(3), other: Samples.person(2), areOne: areOne)
  }

  /// How many are asked about: among the roster, and among everybody.
  private func questions(_ model: TrainingModel) -> [Int] {
    [RosterMatch.open(in: model).count, Doubles.all(in: model).count]
  }

  @Test func `a nickname is asked about, under the id that sent files`() throws {
    let model = try model(nil)
    #expect(questions(model) == [1, 1])
    #expect(Doubles.all(in: model).first?.person == Samples.person(2))
    #expect(Doubles.all(in: model).first?.reason == .nameWithin)
  }

  @Test(arguments: [true, false])
  func `what was decided at one place is not asked at the other`(areOne: Bool) throws {
    #expect(try questions(model(decision(areOne: areOne))) == [0, 0])
  }

  @Test func `who was joined and parted again is two`() throws {
    #expect(try questions(model(decision(areOne: true), takenBack: true)) == [0, 0])
  }

  @Test func `taking back that they are two leaves the question open`() throws {
    #expect(try questions(model(decision(areOne: false), takenBack: true)) == [1, 1])
  }

  @Test func `a number tells people apart`() throws {
    var author = try Samples.author()
    let names = ["Guru 07", "Guru 07 Contoh", "guru  07"]
    let model = TrainingModel(
      try names.enumerated().map { place, name in
        try author.revision(
          of: EntityID(Samples.person(10 + place)), Person(name: name), at: Samples.clock())
      })
    #expect(Doubles.all(in: model).map(\.reason) == [.sameName])
  }
}
