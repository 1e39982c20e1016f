import LearningRecord
import Testing

@testable import TrainingModel

struct TakingBackTests {
  private let id = EntityID(school: Samples.school, kind: Assignment.kind, key: ["a"])

  private var key: EntityKey { EntityKey(kind: Assignment.kind, id: id) }

  private func taking(
    _ writing: [Revision], in model: TrainingModel
  ) throws -> TakingBack {
    try TakingBack(writing) { model[$0] ?? EntityHistory(key: $0) }
  }

  @Test func `something new is removed again`() throws {
    var author = try Samples.author(1)
    let written = try author.revision(of: id, Assignment(why: "baru"), at: Samples.clock())
    var model = TrainingModel([written])
    let back = try taking([written], in: model)
    #expect(back.items.map(\.restored) == [[nil]])
    model.insert(contentsOf: try author.revisions(taking: back, at: Samples.clock(1)))
    #expect(model.entry(id, of: Assignment.self) == nil)
    #expect(model.conflicts.isEmpty)
    #expect(model.contains(written), "nothing leaves the record")
  }

  @Test func `a change is taken back to what was there`() throws {
    var author = try Samples.author(1)
    var model = TrainingModel([
      try author.revision(of: id, Assignment(why: "awal"), at: Samples.clock())
    ])
    let entry = try #require(model.entry(id, of: Assignment.self))
    let written = try author.revision(
      of: id, Assignment(why: "ubah"), inPlaceOf: entry, at: Samples.clock(1))
    model.insert(written)
    let back = try taking([written], in: model)
    model.insert(contentsOf: try author.revisions(taking: back, at: Samples.clock(2)))
    #expect(model.entry(id, of: Assignment.self)?.body.why == "awal")
    #expect(model.conflicts.isEmpty)
  }

  @Test func `a removal is taken back`() throws {
    var author = try Samples.author(1)
    let first = try author.revision(of: id, Assignment(why: "awal"), at: Samples.clock())
    let gone = try author.tombstone(of: key, replacing: [first.id], at: Samples.clock(1))
    var model = TrainingModel([first, gone])
    let back = try taking([gone], in: model)
    model.insert(contentsOf: try author.revisions(taking: back, at: Samples.clock(2)))
    #expect(model.entry(id, of: Assignment.self)?.body.why == "awal")
  }

  @Test func `a decision between two versions is taken back to both`() throws {
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    var model = TrainingModel([
      try one.revision(of: id, Assignment(why: "satu"), at: Samples.clock()),
      try other.revision(of: id, Assignment(why: "dua"), at: Samples.clock()),
    ])
    let conflict = try #require(model.conflictDetails.first)
    let decision = try one.resolution(
      of: conflict, as: try conflict.choosing(0), at: Samples.clock(1))
    model.insert(decision)
    let back = try taking([decision], in: model)
    model.insert(contentsOf: try one.revisions(taking: back, at: Samples.clock(2)))
    let again = try #require(model.conflictDetails.first)
    #expect(Set(again.versions.map(\.body)) == Set(conflict.versions.map(\.body)))
  }

  @Test func `what somebody else changed since stays`() throws {
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    let written = try one.revision(of: id, Assignment(why: "awal"), at: Samples.clock())
    var model = TrainingModel([written])
    let entry = try #require(model.entry(id, of: Assignment.self))
    model.insert(
      try other.revision(of: id, Assignment(why: "lain"), inPlaceOf: entry, at: Samples.clock(1)))
    #expect(throws: TakingBack.Problem.changedSince(key, by: other.person)) {
      try taking([written], in: model)
    }
  }

  @Test func `evidence and the school itself stay`() throws {
    var author = try Samples.author(1)
    let school = try author.revision(
      of: Samples.school, School(name: "SMP Contoh"), at: Samples.clock())
    #expect(throws: TakingBack.Problem.isEvidence(school.key)) {
      try taking([school], in: TrainingModel([school]))
    }
    #expect(throws: TakingBack.Problem.nothingWritten) { try taking([], in: TrainingModel()) }
  }
}
