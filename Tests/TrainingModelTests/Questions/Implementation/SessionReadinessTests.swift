import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct SessionReadinessTests {
  private var school: SchoolFixture

  init() throws {
    school = try SchoolFixture()
    try school.plan()
  }

  @Test mutating func `who has completed what is needed is ready, who sent nothing is unknown`()
    throws
  {
    try school.keep(
      Readiness(session: school.session, prerequisites: [Samples.power, Samples.typing]),
      as: Readiness.entity(of: school.session, in: Samples.school))
    try school.noteFile(
      2, "2026-11-20", [Samples.power: .completed, Samples.typing: .mastered])
    try school.noteFile(3, "2026-11-20", [Samples.power: .completed, Samples.typing: .started])
    let readiness = school.readiness()
    #expect(readiness.rows.map(\.standing) == [.ready, .missing, .unknown, .unknown])
    #expect(readiness.rows[1].missing == [Samples.typing])
    #expect(readiness.toAssign.map(\.lesson) == [Samples.power, Samples.typing])
    #expect(readiness.toAssign.map(\.people.count) == [2, 3])
    #expect(readiness.notReady == [3, 4, 5].map(Samples.person))
    #expect(!readiness.arePrerequisitesSuggested)
  }

  @Test mutating func `what the lessons build upon is suggested until somebody chooses`() throws {
    #expect(school.readiness(suggested: [Samples.power]).prerequisites == [Samples.power])
    #expect(school.readiness(suggested: [Samples.power]).arePrerequisitesSuggested)
    try school.keep(
      Readiness(session: school.session, prerequisites: [Samples.mail]),
      as: Readiness.entity(of: school.session, in: Samples.school))
    #expect(school.readiness(suggested: [Samples.power]).prerequisites == [Samples.mail])
  }

  @Test mutating func `the more practised sits beside the less`() throws {
    try school.noteFile(4, "2026-11-20", [Samples.power: .completed, Samples.mail: .completed])
    try school.noteFile(5, "2026-11-20", [Samples.power: .completed])
    let readiness = school.readiness(suggested: [Samples.power])
    #expect(readiness.pairs == [[4, 2], [5, 3]].map { $0.map(Samples.person) })
    #expect(readiness.arePairsSuggested)
  }

  @Test(arguments: 0..<100)
  func `everybody has one seat, whatever the number and the order`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 0...40, using: &random)).map { number in
      SessionReadiness.Row(
        person: Samples.person(number), name: "Guru \(number % 7)", standing: .unknown,
        missing: [], completedLessons: Int.random(in: 0...5, using: &random))
    }
    let pairs = SessionReadiness.pairs(rows)
    #expect(pairs.flatMap { $0 }.sorted() == rows.map(\.person).sorted())
    #expect(pairs.allSatisfy { rows.count == 1 || (2...3).contains($0.count) })
    #expect(pairs.count { $0.count == 3 } <= 1)
    #expect(pairs == SessionReadiness.pairs(rows.shuffled(using: &random)))
    let strength = Dictionary(uniqueKeysWithValues: rows.map { ($0.person, $0.completedLessons) })
    #expect(
      pairs.allSatisfy { pair in
        pair.allSatisfy { strength[$0, default: 0] <= strength[pair[0], default: 0] }
      })
  }

  @Test mutating func `names stand in the working list and not in the counts`() throws {
    #expect(!school.readiness().json.compactText.contains("Guru 02"))
    #expect(school.readiness().namedJSON.compactText.contains("Guru 02"))
  }
}
