import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct NeedsFlowTests {
  private let school: PlanningFixture

  init() throws { school = try PlanningFixture() }

  @Test func `a need is recorded by hand and shown with its evidence`() throws {
    // Record: Guru 02, the first competence after the school's own, not yet, own words, why.
    school.types("2", "2", "2", "1", "1", "Akan membuat soal", "1", "1", "d", "", "k", "k", "k")
    _ = try NeedsFlow(desk: school.desk).run()
    let needs = school.entries(Need.self)
    #expect(needs.map(\.person) == [school.teachers[1]])
    #expect(needs.map(\.level) == [.notYet])
    #expect(needs.map(\.evidence) == [.selfReport])
    #expect(needs.map(\.why) == ["Akan membuat soal"])
    #expect(school.words.contains("Kebutuhan tersimpan."))
    #expect(school.words.contains("1 guru · 0 sesi · 1 belum ada sesinya"))
    #expect(school.words.contains("belum bisa · kata guru sendiri"))
    #expect(school.words.contains("Belum ada sesinya."))
  }

  @Test func `a need is marked as met and is gone from the list`() throws {
    try school.needs(0, PlanningFixture.folders)
    school.types("1", "1", "1", "1", "k", "k")
    _ = try NeedsFlow(desk: school.desk).run()
    #expect(school.entries(Need.self).map(\.level) == [.able])
    #expect(school.words.contains("Belum ada kebutuhan yang tercatat."))
    #expect(try school.desk.coverage().competences.isEmpty)
  }

  @Test func `a competence of the school's own gets a code and is there the next time`() throws {
    school.types("2", "1", "1", "Mengisi rapor digital", "1", "2", "", "k")
    _ = try NeedsFlow(desk: school.desk).run()
    let codes = school.entries(Need.self).map(\.competence.text)
    #expect(codes == ["SEKOLAH:mengisi-rapor-digital"])
    #expect(try NewCompetence(desk: school.desk).keep("mengisi rapor digital")?.text == codes[0])
    #expect(school.desk.competences.count == 3)
  }

  @Test func `codes of the school's own are never taken twice`() throws {
    let first = try #require(NewCompetence.code(for: "Ujian!", besides: []))
    let second = try #require(NewCompetence.code(for: "ujian", besides: [first]))
    #expect(first.text == "SEKOLAH:ujian")
    #expect(second.text == "SEKOLAH:ujian-2")
    #expect(NewCompetence.code(for: "口", besides: [])?.text == "SEKOLAH:baru")
    let long = String(repeating: "panjang ", count: 20)
    #expect(NewCompetence.code(for: long, besides: []) != nil)
  }

  @Test func `going back anywhere keeps nothing`() throws {
    for script in [["2", "k", "k"], ["2", "1", "k", "k"], ["2", "1", "2", "k", "k"]] {
      school.console.script = script.map(ScriptedConsole.Entry.line)
      _ = try NeedsFlow(desk: school.desk).run()
    }
    #expect(school.entries(Need.self).isEmpty)
  }

  @Test func `mismatches tell of needs without a session and of sessions without a need`() throws {
    try school.needs(0, PlanningFixture.folders)
    try school.desk.keep(
      Session(topic: "Mengetik cepat", competences: [school.code(PlanningFixture.typing)]))
    school.types("5", "", "k")
    _ = try NeedsFlow(desk: school.desk).run()
    #expect(school.words.contains("Menyimpan file: Guru 01"))
    #expect(school.words.contains("Sesi yang tidak menjawab kebutuhan siapa pun · Mengetik cepat"))
    #expect(school.words.contains("Belum ada peserta yang tercatat membutuhkan ini."))
  }
}
