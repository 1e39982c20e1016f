import Cryptography
import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct TrainingModelTests {
  private let id = EntityID(school: Samples.school, kind: Assignment.kind, key: ["a"])

  private var key: EntityKey { EntityKey(kind: Assignment.kind, id: id) }

  @Test func `two who change the same thing apart leave two versions until a person decides`()
    throws
  {
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    var model = TrainingModel([
      try one.revision(of: id, Assignment(why: "awal"), at: Samples.clock())
    ])
    let start = model.entry(id, of: Assignment.self)
    model.insert(
      try one.revision(of: id, Assignment(why: "satu"), inPlaceOf: start, at: Samples.clock(1)))
    model.insert(
      try other.revision(of: id, Assignment(why: "dua"), inPlaceOf: start, at: Samples.clock(2)))
    let contested = try #require(model.entry(id, of: Assignment.self))
    #expect(contested.hasTwoVersions)
    #expect(contested.body.why == "dua")
    #expect(model.conflicts == [key])

    model.insert(
      try one.revision(
        of: id, Assignment(why: "bersama"), inPlaceOf: contested, at: Samples.clock(3)))
    let settled = try #require(model.entry(id, of: Assignment.self))
    #expect(!settled.hasTwoVersions)
    #expect(settled.body.why == "bersama")
    #expect(model.conflicts.isEmpty)
  }

  @Test func `what was asked before hides nothing that came in since, here or in a copy`()
    throws
  {
    var author = try Samples.author(1)
    var model = TrainingModel([
      try author.revision(of: id, Assignment(why: "awal"), at: Samples.clock())
    ])
    func whys(_ model: TrainingModel) -> [String] {
      model.entries(of: Assignment.self).map(\.body.why)
    }
    let unasked = model
    #expect(whys(model) == ["awal"])
    #expect(whys(model.unified) == ["awal"])
    let asked = model
    let start = model.entry(id, of: Assignment.self)
    model.insert(
      try author.revision(of: id, Assignment(why: "baru"), inPlaceOf: start, at: Samples.clock(1)))
    #expect(whys(model) == ["baru"])
    #expect(whys(model.unified) == ["baru"])
    #expect(whys(unasked) == ["awal"])
    #expect(whys(asked) == ["awal"])
    #expect(whys(model.limited(to: .mentor)).isEmpty)
  }

  @Test func `the deeper head is used, then the later trusted clock, then the id`() throws {
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    var model = TrainingModel()
    func why() -> String? { model.entry(id, of: Assignment.self)?.body.why }

    model.insert(try one.revision(of: id, Assignment(why: "awal"), at: Samples.clock(5)))
    model.insert(
      try other.revision(
        of: id, Assignment(why: "ragu"), at: Samples.clock(900, isDoubtful: true)))
    #expect(why() == "awal", "a clock in doubt loses")

    model.insert(try other.revision(of: id, Assignment(why: "nanti"), at: Samples.clock(6)))
    #expect(why() == "nanti")

    let awal = try #require(
      model[key]?.revisions.values.first { $0.line.contains("awal") })
    let draft = RevisionDraft(
      header: RevisionHeader(
        key: key, replaces: [awal.id], author: one.person, writer: one.writer, sequence: 9,
        atMilliseconds: 1, isClockDoubtful: true),
      body: Assignment(why: "dalam").object())
    model.insert(try draft.signed(with: Samples.key(1)))
    #expect(why() == "dalam", "depth comes before every clock")
  }

  @Test func `an edit beats a removal made apart`() throws {
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    var model = TrainingModel([
      try one.revision(of: id, Assignment(why: "awal"), at: Samples.clock())
    ])
    let start = try #require(model.entry(id, of: Assignment.self))
    model.insert(
      try one.revision(of: id, Assignment(why: "ubah"), inPlaceOf: start, at: Samples.clock(1)))
    model.insert(try other.tombstone(of: key, replacing: start.heads, at: Samples.clock(9)))
    let entry = try #require(model.entry(id, of: Assignment.self))
    #expect(entry.body.why == "ubah")
    #expect(entry.hasTwoVersions)

    model.insert(try other.tombstone(of: key, replacing: entry.heads, at: Samples.clock(10)))
    #expect(model.entry(id, of: Assignment.self) == nil)
  }

  @Test func `status told by two files is joined, not left to a person`() throws {
    let day = try #require(Day("2026-11-23"))
    let (files, typing) = (Samples.files, Samples.typing)
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    let teacher = Samples.person(3)
    let entity = ProgressStatus.entity(of: teacher, in: Samples.school)
    func status(_ lessons: [LessonID: LessonStatus], upTo: Int) -> ProgressStatus {
      ProgressStatus(
        person: teacher, lessons: lessons, upTo: [Samples.writer(3): upTo], fileDay: day, file: "")
    }
    let model = TrainingModel([
      try one.revision(
        of: entity, status([files: .completed], upTo: 5), at: Samples.clock(9)),
      try other.revision(
        of: entity, status([files: .started, typing: .started], upTo: 9), at: Samples.clock()),
    ])
    let entry = try #require(model.entry(entity, of: ProgressStatus.self))
    #expect(entry.body.lessons == [files: .completed, typing: .started])
    #expect(entry.body.upTo == [Samples.writer(3): 9])
    #expect(!entry.hasTwoVersions)
    #expect(model.conflicts.isEmpty)
    #expect(entry.heads.count == 2)
  }

  @Test func `two mentors who introduce the same teacher apart leave one person`() throws {
    var (one, other) = (try Samples.author(1), try Samples.author(2))
    let teacher = EntityID(Samples.person(3))
    let laptops = try [3, 4].map { Device(signingKey: try Samples.key($0).publicKey) }
    let first = try one.revision(
      of: teacher, Person(name: "Guru 07", devices: [laptops[0]]), at: Samples.clock(2))
    let same = try other.revision(
      of: teacher, Person(name: "Guru 07", devices: [laptops[0]]), at: Samples.clock(1))
    let later = try other.revision(
      of: teacher, Person(name: "Guru 07", roles: [.trainer], devices: [laptops[1]]),
      at: Samples.clock(1))
    let renamed = try other.revision(of: teacher, Person(name: "Guru 70"), at: Samples.clock(1))

    #expect(TrainingModel([first, same]).conflicts.isEmpty)
    let joined = try #require(TrainingModel([first, later]).person(Samples.person(3)))
    #expect(!joined.hasTwoVersions)
    #expect(joined.body.devices == laptops)
    #expect(joined.body.roles == [.teacher, .trainer])
    #expect(TrainingModel([first, renamed]).conflicts.count == 1)
  }

  @Test func `a long line of revisions exhausts nothing`() throws {
    var author = try Samples.author()
    var heads: [RevisionID] = []
    var revisions: [Revision] = []
    for _ in 0..<3_000 {
      let revision = try author.tombstone(of: key, replacing: heads, at: Samples.clock())
      heads = [revision.id]
      revisions.append(revision)
    }
    let extra = try author.tombstone(of: key, replacing: [], at: Samples.clock())
    let history = EntityHistory(key: key, revisions: revisions.reversed() + [extra])
    #expect(history.heads.map(\.id) == [heads[0], extra.id])
    #expect(history.depths[heads[0]] == 3_000)
  }
}
