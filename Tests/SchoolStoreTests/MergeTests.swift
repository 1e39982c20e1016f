import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

struct MergeTests {
  private func judge(_ revisions: [Revision], for store: SchoolStore) throws -> Admission {
    var admission = Admission(to: try store.model())
    admission.judge(revisions.map(\.bytes))
    return admission
  }

  @Test func `merging a file twice changes nothing`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var (author, introduction) = try SchoolFixture.author()
    let lines = [introduction, try SchoolFixture.assignment("a", by: &author)]
    let arrival = try SchoolFixture.arrival("file")
    let first = try store.merge(judge(lines, for: store), from: arrival)
    #expect(first == ArrivalReport(added: 2))
    let model = try store.model()
    let second = try store.merge(judge(lines, for: store), from: arrival)
    #expect(second == ArrivalReport(known: 2, isRepetition: true))
    let repacked = try store.merge(judge(lines, for: store), from: SchoolFixture.arrival("other"))
    #expect(repacked == ArrivalReport(known: 2))
    #expect(try store.model() == model)
  }

  @Test func `two who changed the same thing apart are two heads, and one after a decision`()
    throws
  {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var (one, first) = try SchoolFixture.author(1)
    var (other, second) = try SchoolFixture.author(2)
    let start = try SchoolFixture.assignment("awal", by: &one)
    let base = TrainingModel([start])
    try store.append([
      first, second, start, try SchoolFixture.assignment("satu", by: &one, in: base),
      try SchoolFixture.assignment("dua", by: &other, in: base),
    ])
    let current = try store.currentModel()
    #expect(current.conflicts.count == 1)
    #expect(current.entries(of: Assignment.self) == (try store.model()).entries())
    try store.append([try SchoolFixture.assignment("bersama", by: &one, in: current)])
    let decided = try store.currentModel()
    #expect(decided.conflicts.isEmpty)
    #expect(decided.entries(of: Assignment.self).map(\.body.why) == ["bersama"])
    #expect(decided.count == 3)
    #expect(try store.model().count == 6)
  }

  @Test func `a bad line waits with its reason and blocks nothing`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var (stranger, introduction) = try SchoolFixture.author(2)
    let early = try SchoolFixture.assignment("a", by: &stranger)
    let known = try SchoolFixture.author(1).introduction
    var admission = Admission(to: try store.model())
    admission.judge([early.bytes, Array("{\"kind\"".utf8), known.bytes])
    let report = try store.merge(admission, from: SchoolFixture.arrival("file"))
    #expect(report == ArrivalReport(added: 1, quarantined: 2))
    #expect(
      Set(try store.quarantine().map(\.reason)) == ["malformed-signature", "unknown-author"])

    #expect(try store.retryQuarantine() == 0)
    try store.append([introduction])
    #expect(try store.retryQuarantine() == 1)
    #expect(try store.model().contains(early))
    #expect(try store.quarantine().map(\.reason) == ["malformed-signature"])
  }

  @Test(arguments: UInt64(0)..<20)
  func `the current model says what the whole one says`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var authors = try (1...3).map { try SchoolFixture.author(UInt8($0)).author }
    var models = [TrainingModel(), TrainingModel(), TrainingModel()]
    for step in 0..<12 {
      let place = Int.random(in: 0..<3, using: &random)
      let revision = try SchoolFixture.assignment(
        "\(step)", by: &authors[place], in: models[place])
      models[place].insert(revision)
      try store.append([revision])
      if Bool.random(using: &random) { models[place].merge(models[(place + 1) % 3]) }
    }
    let whole = try store.model()
    let current = try store.currentModel()
    #expect(whole == TrainingModel(merging: models))
    #expect(current.entries(of: Assignment.self) == whole.entries())
    #expect(current.conflicts == whole.conflicts)
  }
}
