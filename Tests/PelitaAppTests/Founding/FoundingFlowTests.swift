import Foundation
import Founding
import LearningRecord
import ProgressStore
import RecordExchange
import SchoolStore
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

struct FoundingFlowTests {
  private let laptop: DeskFixture

  init() throws {
    laptop = try DeskFixture()
    try laptop.desk(name: "Ani").store.close()
  }

  @Test func `a new school is asked for one thing at a time, shown, then kept`() throws {
    laptop.types("2", "SMP Contoh", "Jambi", "2", "2", "", "Muaro", "3", "1")
    let desk = try #require(try SchoolArrival(surroundings: laptop.surroundings).ask())
    #expect(
      desk.school?.body == School(name: "SMP Contoh", place: "Muaro", timeZone: .eastern))
    #expect(laptop.words.contains("SMP Contoh · Jambi · WITA"))
    #expect(laptop.words.contains("WIB Jakarta, Jambi, Medan"))
    try desk.store.close()
    laptop.types()
    let again = try #require(try SchoolArrival(surroundings: laptop.surroundings).ask())
    #expect(again.school?.body.name == "SMP Contoh")
  }

  @Test func `who goes back at any question founds nothing`() throws {
    for script in [["k"], ["2", "k", "k"], ["2", "SMP", "k", "0"], ["2", "SMP", "", "k", "k"]] {
      laptop.console.script = script.map(ScriptedConsole.Entry.line)
      #expect(try SchoolArrival(surroundings: laptop.surroundings).ask() == nil)
    }
    let desk = try SchoolArrival(surroundings: laptop.surroundings).lastWithoutSchool()
    #expect(desk.school == nil)
  }

  @Test func `a school begins with the lists that come with Pelita, and stays as it is`() throws {
    let desk = try SchoolArrival(surroundings: try withSeeds()).lastWithoutSchool()
    let school = try SchoolErrand(desk: desk).found(
      name: " SMP  Contoh\u{202E} ", place: "Jambi", zone: "wit")
    #expect(school.timeZone == .eastern)
    #expect(school.name == "SMP  Contoh")
    #expect(desk.model.entries(of: Competence.self).count == 268)
    #expect(desk.model.entries(of: CatalogueEntry.self).count == 36)
    let complaint = #expect(throws: Complaint.self) {
      try SchoolErrand(desk: desk).found(name: "SMP Lain", place: "", zone: "")
    }
    #expect(complaint?.explanation.what.contains("Tidak ada yang ditimpa") == true)
    #expect(desk.school?.body.name == "SMP  Contoh")
    #expect(try desk.addMissingSeeds() == 0)
  }

  @Test func `a colleague's file is the same school, not a second one`() throws {
    let other = try MentorFixture()
    let colleague = try other.desk()
    _ = try colleague.saveSchool(scopes: [.school], toFolder: laptop.folder.path("media/FLASH"))
    laptop.types("1", "1", "")
    let desk = try #require(try SchoolArrival(surroundings: laptop.surroundings).ask())
    #expect(desk.school?.id == colleague.school?.id)
    #expect(desk.model.entries(of: School.self).count == 1)
  }

  @Test func `a roster is shown with its bad lines, then the good ones go in after a yes`() throws {
    let desk = try founded()
    try put("guru.csv", "nama;peran\nGuru 07;guru\n;guru\nGuru 12;juru masak\nBu Contoh;mentor\n")
    laptop.types("2", "1", "2", "1", "1", "k")
    _ = try SchoolSettingsFlow(desk: desk).run()
    #expect(laptop.words.contains("Baris 3: namanya kosong"))
    #expect(laptop.words.contains("Baris 4: peran \"juru masak\" tidak dikenal"))
    #expect(laptop.words.contains("Daftar guru tersimpan: 2 orang baru"))
    #expect(desk.model.teachers.map(\.body.name).contains("Guru 07"))
    laptop.types("2", "1", "", "k")
    _ = try SchoolSettingsFlow(desk: desk).run()
    #expect(laptop.words.contains("Tidak ada yang perlu disimpan."))
  }

  @Test func `a timetable goes in for known teachers, in one commit`() throws {
    let desk = try founded()
    try put("guru.csv", "nama\nGuru 07\n")
    try RosterPlan.plan(Array("nama\nGuru 07\n".utf8), at: desk).write(at: desk)
    try put(
      "jadwal.csv",
      "guru,hari,mulai,selesai,kelas\nGuru 07,Jum'at,7.30,8.50,7A\nGuru 7,Senin,7.30,8.10,7A\n")
    laptop.types("3", "2", "1", "k")
    _ = try SchoolSettingsFlow(desk: desk).run()
    #expect(laptop.words.contains("Mungkin maksudnya: Guru 07?"))
    let hours = desk.model.entries(of: Timetable.self).flatMap(\.body.hours)
    #expect(hours.map(\.span.text) == ["07:30-08:50"])
  }

  @Test func `a file that is no table says how to make one`() throws {
    let desk = try founded()
    try put("guru.csv", "PK\u{3}\u{4}")
    laptop.types("2", "1", "", "k", "k")
    _ = try SchoolSettingsFlow(desk: desk).run()
    #expect(laptop.words.contains("File ini bukan tabel CSV."))
    #expect(laptop.words.contains("Simpan sebagai"))
  }

  @Test func `thresholds change within their bounds and go back to usual`() throws {
    let desk = try founded()
    laptop.types("5", "5", "abc", "400", "10", "k", "k")
    _ = try SchoolSettingsFlow(desk: desk).run()
    #expect(desk.school?.body.helpThresholds.noNewsDays == 10)
    #expect(laptop.words.contains("biasanya 7"))
    laptop.types("5", "6", "k", "k")
    _ = try SchoolSettingsFlow(desk: desk).run()
    #expect(desk.school?.body.helpThresholds == HelpThresholds())
  }

  @Test func `a pair begins, ends, and begins again without two versions`() throws {
    let desk = try founded()
    try RosterPlan.plan(Array("nama\nGuru 07\n".utf8), at: desk).write(at: desk)
    let teacher = try #require(desk.model.teachers.first { $0.body.name == "Guru 07" }?.id.person)
    for mentors in [[desk.me], [], [desk.me]] {
      try desk.pair(teacher, with: mentors)
      #expect(SchoolPeople(desk.model).mentors(of: teacher) == mentors)
    }
    #expect(desk.model.conflicts == [])
    #expect(throws: Complaint.self) { try PeopleErrand(desk: desk).pair("Guru 99=") }
    try PeopleErrand(desk: desk).pair("guru 07=")
    #expect(SchoolPeople(desk.model).mentors(of: teacher) == [])
  }

  @Test func `somebody with two ids has one row, with the mentors of both`() throws {
    let desk = try founded()
    let one = try MentorWriting(desk: desk).add(teacher: "Guru 07")
    let other = try MentorWriting(desk: desk).add(teacher: "Guru Tujuh")
    try desk.pair(other, with: [desk.me])
    try desk.join(one, with: other)
    let people = SchoolPeople(desk.model)
    #expect(people.people.filter { $0.roles.contains(.teacher) }.map(\.person) == [one])
    #expect(people.mentors(of: one) == [desk.me])
    #expect(RecordState(model: desk.model, quarantined: 0).people == desk.model.people.count)
    try desk.pair(one, with: [])
    #expect(SchoolPeople(desk.model).mentors(of: other) == [])
  }

  private func founded() throws -> SchoolDesk {
    laptop.console.script = ScriptedConsole.Entry.newSchool("SMP Contoh")
    return try #require(try SchoolArrival(surroundings: laptop.surroundings).ask())
  }

  private func put(_ name: String, _ text: String) throws {
    try laptop.folder.makeFolder("home/Downloads")
    try DurableFile.write(Array(text.utf8), to: laptop.folder.path("home/Downloads/" + name))
  }

  /// The laptop with the modules and seeds of this checkout.
  private func withSeeds() throws -> Surroundings {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let usual = laptop.surroundings
    return Surroundings(
      console: usual.console, now: usual.now, random: usual.random,
      dataFolder: usual.dataFolder, contentFolders: [root.appending(path: "Modules").path],
      environment: usual.environment)
  }
}
