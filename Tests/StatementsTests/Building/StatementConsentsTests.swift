import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import Statements

struct StatementConsentsTests {
  private func model(_ answers: [(allows: Bool, day: Int)]) throws -> TrainingModel {
    var pens = answers.indices.map { SigningPen(UInt8($0 + 1)) }
    let clock = WallClock(milliseconds: 1_764_000_000_000)
    var model = TrainingModel()
    for (place, answer) in answers.enumerated() {
      model.insert(try pens[place].introduce(as: "Guru 0\(place)"))
      let consent = Consent(
        person: pens[place].person, statements: answer.allows, day: Day(number: answer.day))
      let id = try #require(EntityID("izin-contoh-\(place)"))
      model.insert(try pens[place].write(DrawnFact(consent, id: id), at: clock))
      guard place > 0 else { continue }
      let same = SamePerson(person: pens[0].person, other: pens[place].person)
      let decision = try #require(EntityID("satu-orang-\(place)"))
      model.insert(try pens[0].write(DrawnFact(same, id: decision), at: clock))
    }
    return model
  }

  @Test(arguments: [
    ([(true, 1), (false, 1)], false), ([(false, 1), (true, 1)], false),
    ([(true, 1), (true, 1)], true), ([(false, 1), (true, 2)], true),
    ([(true, 1), (false, 2)], false), ([(true, 2), (false, 1)], true),
  ])
  func `of a person's several ids the newest word counts, of one day only what all allow`(
    answers: [(allows: Bool, day: Int)], isAllowed: Bool
  ) throws {
    let model = try model(answers)
    let consents = StatementConsents(model, identities: model.identities)
    for number in answers.indices {
      let person = SigningPen(UInt8(number + 1)).person
      #expect(consents.allowStatements(of: person) == isAllowed)
      #expect(model.consent(of: person)?.statements == isAllowed)
    }
  }
}
