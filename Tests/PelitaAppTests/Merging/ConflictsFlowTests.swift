import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct ConflictsFlowTests {
  private let desks: TwoDesks
  private let key: EntityKey

  init() throws {
    desks = try TwoDesks()
    key = try desks.meetingChangedApart()
  }

  private var meeting: Entry<Meeting>? { desks.desk.model.entry(key.id) }

  private func play(_ lines: String...) throws {
    desks.laptop.console.script = lines.map(ScriptedConsole.Entry.line)
    _ = try ConflictsFlow(desk: desks.desk).run()
  }

  @Test func `both versions stand beside each other with who wrote them and what differs`() throws {
    #expect(desks.desk.model.conflicts == [key])
    #expect(desks.other.model.conflicts == [key])
    try play("1", "k", "k")
    let words = desks.laptop.words
    #expect(words.contains("Dua versi: Rapat \"Rapat awal\""))
    #expect(words.contains("Versi 1: Bu Ani, 23 Nov"))
    #expect(words.contains("Versi 2: Bu Budi, 23 Nov"))
    #expect(words.contains("Tempat (beda)"))
    #expect(words.contains("aula") && words.contains("kelas 8"))
    #expect(words.contains("Sama: Judul, Tanggal"))
    #expect(meeting?.hasTwoVersions == true, "looking decides nothing")
  }

  @Test func `a narrow window shows the versions below each other`() throws {
    desks.laptop.console.size = ScreenSize(columns: 60, rows: 20)
    try play("1", "k", "k")
    let lines = desks.laptop.console.screens.suffix(2).flatMap { $0 }
    #expect(lines.allSatisfy { $0.displayWidth < 60 })
    #expect(desks.laptop.words.contains("1 aula") || desks.laptop.words.contains("2 aula"))
  }

  @Test func `one version is used after a yes, and goes to the other copy`() throws {
    let conflict = try #require(desks.desk.model.conflict(at: key))
    try play("1", "2", "2", "k", "k")
    #expect(meeting?.hasTwoVersions == true, "not yet is no decision")
    try play("1", "2", "1", "k")
    #expect(meeting?.hasTwoVersions == false)
    #expect(meeting?.body.place == conflict.versions[1].body?["place"]?.string)
    #expect(desks.laptop.words.contains("Sudah diputuskan: Rapat \"Rapat awal\"."))
    _ = try desks.exchange()
    #expect(desks.other.model.conflicts.isEmpty)
    let whole = try desks.desk.store.model()
    #expect(try desks.other.store.model().stateHash(of: .school) == whole.stateHash(of: .school))
  }

  @Test func `the members are combined one by one`() throws {
    let conflict = try #require(desks.desk.model.conflict(at: key))
    let fields = conflict.differences.map(\.name)
    #expect(Set(fields) == ["place", "agenda", "minutes"])
    let answers = fields.map { field -> String in
      let wanted: JSONValue? = field == "place" ? .string("aula") : nil
      let values = conflict.fields.first { $0.name == field }?.values ?? []
      let place = values.firstIndex { wanted == nil ? $0 != nil : $0 == wanted } ?? 0
      return String(place + 1)
    }
    desks.laptop.console.script =
      (["1", "3"] + answers + ["1", "k"]).map(ScriptedConsole.Entry.line)
    _ = try ConflictsFlow(desk: desks.desk).run()
    #expect(meeting?.body.place == "aula")
    #expect(meeting?.body.agenda == ["KKA"])
    #expect(meeting?.body.minutes == "Setuju.")
    #expect(meeting?.hasTwoVersions == false)
  }

  @Test func `an empty Enter and unknown letters decide nothing`() throws {
    try play("1", "", "9", "x", "k", "k")
    #expect(meeting?.hasTwoVersions == true)
  }

  @Test func `the commands list and resolve the same`() throws {
    let desk = desks.desk
    let report = ConflictReport(conflicts: desk.model.conflictDetails, desk: desk)
    #expect(report.json.compactText.contains(key.text))
    #expect(report.words.contains("Rapat \"Rapat awal\""))
    let errand = ResolvingErrand(desk: desk)
    let conflict = try errand.conflict(String(key.id.text.prefix(8)))
    let body = try errand.body(of: conflict, use: 1, taking: ["minutes=all"])
    #expect(throws: Complaint.self) { try errand.conflict("tidak-ada") }
    #expect(throws: Complaint.self) { try errand.body(of: conflict, use: 3, taking: []) }
    #expect(throws: Complaint.self) { try errand.body(of: conflict, use: 1, taking: ["place=3"]) }
    try desk.resolve(conflict, as: body)
    #expect(desk.model.conflicts.isEmpty)
  }

  @Test func `taking back a decision brings both versions back`() throws {
    try play("1", "1", "1", "k")
    #expect(desks.desk.model.conflicts.isEmpty)
    desks.laptop.types("1")
    let news = try TakingBackFlow(desk: desks.desk).run()
    #expect(news == ["Sudah dibatalkan."])
    #expect(desks.desk.model.conflicts == [key])
  }
}
