import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct SamePersonFlowTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk

  init() throws {
    fixture = try MentorFixture()
    desk = try fixture.desk()
  }

  private func play(_ lines: String...) throws {
    fixture.laptop.console.script = lines.map(ScriptedConsole.Entry.line)
    _ = try ConflictsFlow(desk: desk).run()
  }

  /// A teacher of the roster, and the same one as her file calls her.
  private func twice() throws -> (listed: PersonID, sender: PersonID) {
    let listed = try MentorWriting(desk: desk).add(teacher: "Sri Contoh")
    try fixture.teacherBrings("Sri")
    _ = try FileImport(desk: desk).run(try NewFiles(desk: desk).paths())
    let sender = try #require(
      desk.model.people.compactMap(\.id.person).first { person in
        person != listed && person != desk.me
      })
    return (listed, sender)
  }

  @Test func `a nickname and a name of the roster are suggested and joined after a yes`() throws {
    let (listed, sender) = try twice()
    let doubles = Doubles.all(in: desk.model)
    #expect(doubles.map(\.person) == [sender])
    #expect(doubles.map(\.other) == [listed])
    try play("1", "1", "k")
    #expect(desk.model.identities.areOne(listed, sender))
    #expect(fixture.words.contains("Satu orang?"))
    #expect(try desk.overview().standings.count == 1)
    #expect(desk.name(of: listed) == desk.name(of: sender))
  }

  @Test func `two people stay two, and nobody is asked again`() throws {
    let (listed, sender) = try twice()
    try play("1", "2", "k")
    #expect(!desk.model.identities.areOne(listed, sender))
    #expect(desk.decisionCount == 0)
    #expect(try desk.overview().standings.count == 2)
  }

  @Test func `names that were joined are parted again`() throws {
    let (listed, sender) = try twice()
    try desk.join(sender, with: listed)
    try play("1", "1", "1", "k", "k")
    #expect(!desk.model.identities.areOne(listed, sender))
  }

  @Test func `the command joins by name, tells doubles apart by their ids, and parts`() throws {
    let one = try MentorWriting(desk: desk).add(teacher: "Guru 07")
    let other = try MentorWriting(desk: desk).add(teacher: "Guru 07")
    #expect(desk.name(of: one) != desk.name(of: other))
    #expect(throws: Complaint.self) { try desk.somebody("Guru 07") }
    #expect(try desk.somebody(desk.name(of: other)) == other)
    #expect(try desk.somebody(one.text) == one)
    try desk.join(one, with: other)
    #expect(desk.name(of: other) == "Guru 07")
    #expect(SamePersonReport(desk: desk).output.json.compactText.contains(other.text))
    try desk.part(one)
    #expect(desk.model.identities.isEmpty)
  }
}
