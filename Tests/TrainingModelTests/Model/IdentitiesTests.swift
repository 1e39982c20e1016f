import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct IdentitiesTests {
  private func same(_ person: Int, _ other: Int) -> SamePerson {
    SamePerson(person: Samples.person(person), other: Samples.person(other))
  }

  private func identities(
    _ decisions: SamePerson..., introduced: Set<Int> = Set(0...9)
  ) -> Identities {
    let known = Set(introduced.map(Samples.person))
    return Identities(decisions, isIntroduced: known.contains)
  }

  @Test func `a person is shown under the id that the decision names`() {
    let two = identities(same(2, 1))
    #expect(two.canonical(Samples.person(1)) == Samples.person(2))
    #expect(two.members(Samples.person(1)) == [Samples.person(1), Samples.person(2)])
    #expect(two.canonical(Samples.person(5)) == Samples.person(5))
  }

  @Test func `several decisions make one person, shown under the id that none calls the other`() {
    let chain = identities(same(2, 1), same(3, 2))
    #expect(chain.canonical(Samples.person(1)) == Samples.person(3))
    #expect(chain.members(Samples.person(2)).count == 3)
  }

  @Test func `an id that nobody introduced is never the one shown while another is`() {
    let two = identities(same(2, 1), introduced: [1])
    #expect(two.canonical(Samples.person(2)) == Samples.person(1))
  }

  @Test func `decisions in a circle show the lowest id`() {
    let circle = identities(same(1, 2), same(2, 3), same(3, 1))
    #expect(circle.canonical(Samples.person(3)) == Samples.person(1))
  }

  @Test(arguments: UInt64(0)..<1_000)
  func `the order of the decisions never matters`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let decisions = (0..<Int.random(in: 1...8, using: &random)).compactMap { _ -> SamePerson? in
      let person = Int.random(in: 0...6, using: &random)
      let other = Int.random(in: 0...6, using: &random)
      return person == other ? nil : same(person, other)
    }
    let known = Set((0...6).filter { _ in Bool.random(using: &random) }.map(Samples.person))
    let one = Identities(decisions, isIntroduced: known.contains)
    let other = Identities(decisions.shuffled(using: &random), isIntroduced: known.contains)
    #expect(one == other)
    for decision in decisions {
      #expect(one.areOne(decision.person, decision.other))
      let shown = one.canonical(decision.person)
      #expect(one.canonical(shown) == shown)
      let introduced = one.members(shown).filter(known.contains)
      #expect(introduced.isEmpty || known.contains(shown))
    }
  }

  @Test func `taking a decision back makes two people again`() throws {
    var author = try Samples.author(1)
    let decision = same(1, 2)
    let id = decision.entity(in: Samples.school)
    var model = TrainingModel([
      try Samples.introduction(1), try Samples.introduction(2),
      try author.revision(of: id, decision, at: Samples.clock()),
    ])
    #expect(model.people.map(\.id) == [EntityID(Samples.person(1))])
    let entry = try #require(model.entry(id, of: SamePerson.self))
    model.insert(
      try author.tombstone(
        of: EntityKey(kind: SamePerson.kind, id: id), replacing: entry.heads, at: Samples.clock()))
    #expect(model.people.count == 2)
    #expect(model.identities.isEmpty)
  }
}
