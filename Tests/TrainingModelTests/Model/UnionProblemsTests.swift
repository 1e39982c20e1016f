import LearningRecord
import Testing

@testable import TrainingModel

struct UnionProblemsTests {
  private let id = EntityID(school: Samples.school, kind: Assignment.kind, key: ["a"])

  private func draft(
    _ kind: String, replaces: [RevisionID] = [], body: String, sequence: Int = 1
  ) throws -> Revision {
    let kind = try #require(EntityKind(kind))
    let header = RevisionHeader(
      key: EntityKey(kind: kind, id: id), about: kind.scope == .mentor ? Samples.person(7) : nil,
      replaces: replaces, author: Samples.person(1), writer: Samples.writer(1),
      sequence: sequence, atMilliseconds: 1)
    return try RevisionDraft(header: header, body: JSONValue(parsing: body).object)
      .signed(with: Samples.key(1))
  }

  @Test func `a body that we cannot read stays in the union and spoils nothing`() throws {
    let good = try draft("assignment", body: #"{"for":"all","why":"ya"}"#)
    let bad = try draft("assignment", replaces: [good.id], body: #"{"for":7}"#, sequence: 2)
    let model = TrainingModel([bad, good])
    #expect(model.count == 2)
    #expect(model.entry(id, of: Assignment.self)?.body.why == "ya")
    #expect(model.problems.map(\.problem) == [.unreadableBody(.malformed(field: "for"))])
    #expect(model.problems.first?.problem.code == "unreadable-body")
    #expect(model.stateHash(of: .school) != TrainingModel([good]).stateHash(of: .school))
    #expect(TrainingModel(merging: [model]) == model)
  }

  @Test func `kinds of later versions pass through in the scope that their name tells`() throws {
    let later = try draft("laterThing", body: #"{"x":1}"#)
    let hidden = try draft("mentor.plan", body: #"{"x":1}"#)
    let model = TrainingModel([later, hidden])
    #expect(model.problems.isEmpty)
    #expect(Set(model.limited(to: .school).revisions) == [later])
    #expect(Set(model.limited(to: .mentor).revisions) == [hidden])
  }

  @Test func `replacing never reaches over to another kind or scope`() throws {
    let assignment = try draft("assignment", body: #"{"for":"all"}"#)
    let reply = try draft(
      "mentor.reply", replaces: [assignment.id], body: #"{"teacher":"person-7","text":"x"}"#,
      sequence: 2)
    let model = TrainingModel([reply, assignment])
    #expect(model.entry(id, of: Assignment.self) != nil)
    #expect(model.problems.map(\.problem) == [.replacesOtherEntity])
    #expect(model.problems.map(\.revision) == [reply])
  }
}
