import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

@Suite struct TrainerTests {
  private let laptop: TestLaptop
  private let console = ScriptedConsole([])
  private let desk: SchoolDesk

  init() throws {
    laptop = try TestLaptop()
    // Language, name, form of address, and the school.
    console.script =
      ["1", "Contoh", "2"].map(ScriptedConsole.Entry.line)
      + ScriptedConsole.Entry.newSchool("SMP Contoh")
    let arrival = SchoolArrival(surroundings: laptop.carrying(console), role: .trainer)
    desk = try #require(try arrival.ask())
  }

  @Test func `an assignment for everybody is one file that a teacher can open`() throws {
    types("2 3", "1", "27-11", "Sesudah pelatihan", "1")
    let news = try AssignFlow(desk: desk).run()
    #expect(news.first == "Tugas tersimpan.")
    #expect(words.contains("Untuk semua guru, satu file yang sama."))
    let names = try laptop.names(in: "home/Pelita")
    #expect(names.count == 1)
    let teacher = try DeskFixture()
    let home = try teacher.desk()
    teacher.types("1", "")
    try OpenFlow(desk: home).open([laptop.root + "/home/Pelita/" + (names.first ?? "")])
    let given = home.assignments(in: try home.mail())
    #expect(given.map(\.lessons.count) == [2])
    #expect(given.map(\.why) == ["Sesudah pelatihan"])
    #expect(given.map(\.from) == ["Pak Contoh"])
    #expect(given.map(\.due?.isoText) == ["2026-11-27"])
  }

  @Test func `a later file for everybody carries the earlier assignments too`() throws {
    _ = try AssignErrand(desk: desk).run(.init(names: ["tes.satu"]))
    let report = try AssignErrand(desk: desk).run(.init(names: ["1-tes"], due: "+7"))
    let file = try RevisionFile(laptop.file(report.files[0]), of: .assignment)
    var admission = Admission(to: TrainingModel())
    admission.judge(file.lines)
    #expect(admission.quarantined.isEmpty)
    #expect(TrainingModel(admission.accepted).entries(of: Assignment.self).count == 2)
  }

  @Test func `what one person was given is not in anybody else's file`() throws {
    let writing = MentorWriting(desk: desk)
    let first = try writing.add(teacher: "Guru 07")
    let second = try writing.add(teacher: "Guru 12")
    let report = try AssignErrand(desk: desk)
      .run(.init(names: ["tes.satu"], people: ["Guru 07", "Guru 12"]))
    #expect(report.people == [first.text, second.text])
    #expect(report.files.count == 2)
    let everybody = try AssignErrand(desk: desk).run(.init(names: ["tes.dua"]))
    let text = String(decoding: try laptop.file(everybody.files[0]).bytes, as: UTF8.self)
    #expect(!text.contains(first.text) && !text.contains(second.text))
    #expect(!text.contains("tes.satu"))
  }

  @Test func `an unknown lesson, person or day is wrong usage and nothing is kept`() throws {
    let wishes: [AssignErrand.Wish] = [
      .init(names: ["tidak ada"]), .init(names: ["tes.satu"], people: ["Guru 99"]),
      .init(names: ["tes.satu"], due: "besok"),
    ]
    for wish in wishes {
      let complaint = #expect(throws: Complaint.self) { try AssignErrand(desk: desk).run(wish) }
      #expect(complaint?.exitCode == .wrongUsage)
    }
    #expect(desk.model.entries(of: Assignment.self).isEmpty)
  }

  @Test func `going back at any question keeps nothing`() throws {
    for script in [
      ["k"], ["2", "k"], ["2", "1", "k"], ["2", "1", "", "k"], ["2", "1", "", "", "2"],
    ] {
      console.script = script.map(ScriptedConsole.Entry.line)
      #expect(try AssignFlow(desk: desk).run().isEmpty)
    }
    #expect(desk.model.entries(of: Assignment.self).isEmpty)
  }

  @Test func `numbers that are not there are asked for again`() throws {
    types("9", "satu", "2 99", "3", "7", "1", "32-13", "", "", "1")
    _ = try AssignFlow(desk: desk).run()
    let given = desk.model.entries(of: Assignment.self).map(\.body)
    #expect(given.map { $0.lessons.map(\.text) } == [["tes.dua"]])
    #expect(words.contains("Ketik satu atau beberapa nomor dari 1 sampai 3"))
  }

  @Test func `the list tells how far everybody is, as far as files tell`() throws {
    let writing = MentorWriting(desk: desk)
    _ = try writing.add(teacher: "Guru 07")
    _ = try AssignErrand(desk: desk).run(.init(names: ["1-tes"]))
    let list = try desk.assignmentList()
    #expect(list.assignments.map(\.title) == ["Modul Tes"])
    #expect(list.assignments[0].people.map(\.standing) == ["open"])
    #expect(list.assignments[0].people.map(\.lessons) == [2])
    types("2", "", "0")
    try TrainerFlow(desk: desk).run()
    #expect(words.contains("0 dari 1 guru sudah selesai"))
  }

  @Test func `a teacher's record opened here goes into the school's record`() throws {
    let far = try DeskFixture()
    let teacher = try far.desk(name: "Guru 07")
    try teacher.practise()
    let path = laptop.root + "/guru-07.pelita"
    try Data(try teacher.parcel(.everything, includesNotes: false).bytes)
      .write(to: URL(fileURLWithPath: path))
    try desk.store.close()
    console.script = ["1", "", "0"].map(ScriptedConsole.Entry.line)
    try Visit(surroundings: laptop.carrying(console)).open(files: [path])
    #expect(words.contains("Masukkan ke catatan sekolah"))
    let after = try SchoolArrival(surroundings: laptop.carrying(console)).last()
    #expect(try after.store.standings().map(\.person) == [teacher.store.person])
  }

  private func types(_ lines: String...) {
    console.script = lines.map(ScriptedConsole.Entry.line)
  }

  private var words: String {
    console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TestLaptop {
  /// The laptop without flash disk or phone.
  fileprivate func carrying(_ console: ScriptedConsole) -> Surroundings {
    let usual = surroundings(console)
    return Surroundings(
      console: console, now: usual.now, random: usual.random, dataFolder: usual.dataFolder,
      contentFolders: usual.contentFolders,
      environment: usual.environment.merging(
        ["PELITA_DRIVES": root + "/media", "PELITA_GIO": "/no/such/gio"]) { $1 })
  }

  fileprivate func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/" + path).sorted()
  }

  fileprivate func file(_ path: String) throws -> ExchangeFile {
    try ExchangeFile(reading: Array(Data(contentsOf: URL(fileURLWithPath: path))))
  }
}
