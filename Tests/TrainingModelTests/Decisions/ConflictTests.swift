import LearningRecord
import Testing

@testable import TrainingModel

struct ConflictTests {
  private let id = EntityID(school: Samples.school, kind: Meeting.kind, key: ["a"])
  private let day = Samples.day("2026-11-23")

  /// A meeting and what two people made of it apart.
  private func conflict(
    _ one: Meeting?, _ other: Meeting?, adding later: String? = nil
  ) throws -> (model: TrainingModel, conflict: Conflict) {
    var (first, second) = (try Samples.author(1), try Samples.author(2))
    let key = EntityKey(kind: Meeting.kind, id: id)
    let start = try first.revision(
      of: id, Meeting(title: "Rapat", day: day), at: Samples.clock())
    var model = TrainingModel([start])
    func object(_ meeting: Meeting?, _ unknown: [JSONObject.Member] = []) -> JSONObject? {
      meeting?.object(keeping: JSONObject(unknown))
    }
    let marked = later.map { [JSONObject.Member("later", .string($0))] } ?? []
    model.insert(
      try first.revision(
        of: key, replacing: [start.id], about: nil, body: object(one, marked),
        at: Samples.clock(5)))
    model.insert(
      try second.revision(
        of: key, replacing: [start.id], about: nil, body: object(other), at: Samples.clock(4)))
    return (model, try #require(model.conflictDetails.first))
  }

  @Test func `only what differs is to be decided, the version in use first`() throws {
    let (_, conflict) = try conflict(
      Meeting(title: "Rapat", day: day, place: "ruang guru"),
      Meeting(title: "Rapat", day: day, place: "aula", minutes: "Setuju."))
    #expect(conflict.versions.map(\.author) == [Samples.person(1), Samples.person(2)])
    #expect(conflict.differences.map(\.name) == ["place", "minutes"])
    #expect(conflict.fields.first { $0.name == "title" }?.isSame == true)
    #expect(conflict.differences[1].values == [nil, .string("Setuju.")])
  }

  @Test func `choosing a version gives its body, members of a newer Pelita included`() throws {
    var (model, conflict) = try conflict(
      Meeting(title: "Rapat", day: day, place: "ruang guru"), Meeting(title: "Lain", day: day),
      adding: "nanti")
    var author = try Samples.author(3)
    let body = try conflict.choosing(0)
    model.insert(try author.resolution(of: conflict, as: body, at: Samples.clock(9)))
    let entry = try #require(model.entry(id, of: Meeting.self))
    #expect(!entry.hasTwoVersions)
    #expect(entry.body.place == "ruang guru")
    #expect(entry.unknown["later"] == .string("nanti"))
  }

  @Test func `members are combined one by one, lists and texts also together`() throws {
    let (_, conflict) = try conflict(
      Meeting(
        title: "Rapat", day: day, place: "ruang guru", agenda: ["KKA", "jadwal"], minutes: "Satu."),
      Meeting(title: "Rapat guru", day: day, place: "aula", agenda: ["KKA"], minutes: "Dua."))
    let combined = try conflict.combining([
      "title": .version(1), "agenda": .all, "minutes": .all, "place": .version(0),
    ])
    var fields = BodyReader(combined)
    let meeting = try Meeting(reading: &fields)
    #expect(meeting.title == "Rapat guru")
    #expect(meeting.place == "ruang guru")
    #expect(meeting.agenda == ["KKA", "jadwal"])
    #expect(meeting.minutes == "Satu.\nDua.")
  }

  @Test func `what cannot stand beside each other is not combined`() throws {
    let later = Samples.day("2026-11-30")
    let (_, conflict) = try conflict(
      Meeting(title: "Rapat", day: day), Meeting(title: "Rapat", day: later))
    #expect(throws: Conflict.Problem.cannotKeepAll(field: "day")) {
      try conflict.combining(["day": .all])
    }
    #expect(throws: Conflict.Problem.noSuchVersion(2)) { try conflict.choosing(2) }
    #expect(throws: Conflict.Problem.noSuchField("x")) {
      try conflict.combining(["x": .version(0)])
    }
  }

  @Test func `an edit stands beside a removal, and either may be chosen`() throws {
    var (model, conflict) = try conflict(nil, Meeting(title: "Tetap", day: day))
    #expect(conflict.hasRemoval)
    #expect(conflict.versions[0].body != nil, "an edit is used before a removal")
    let body = try conflict.choosing(1)
    #expect(body == nil)
    var author = try Samples.author(3)
    model.insert(try author.resolution(of: conflict, as: body, at: Samples.clock()))
    #expect(model.entry(id, of: Meeting.self) == nil)
    #expect(model.conflicts.isEmpty)
  }

  @Test func `members that make no whole are refused`() throws {
    var (one, two) = (try Samples.author(1), try Samples.author(2))
    let entity = CatalogueEntry.entity(named: "x", in: Samples.school)
    func entry(_ choice: CatalogueEntry.Choice) -> CatalogueEntry {
      CatalogueEntry(name: "x", choice: choice, textIndonesian: "a", textEnglish: "b")
    }
    let model = TrainingModel([
      try one.revision(of: entity, entry(.obstacle(.power)), at: Samples.clock()),
      try two.revision(of: entity, entry(.response(.module, for: [])), at: Samples.clock()),
    ])
    let conflict = try #require(model.conflictDetails.first)
    let obstacle = try #require(conflict.versions.firstIndex { $0.body?["obstacle"] != nil })
    #expect(throws: Conflict.Problem.doesNotFit(.malformed(field: "obstacle"))) {
      try conflict.combining([
        "obstacle": .version(obstacle), "response": .version(1 - obstacle),
      ])
    }
  }
}
