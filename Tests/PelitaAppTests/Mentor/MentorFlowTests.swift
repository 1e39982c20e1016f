import Curriculum
import LearningRecord
import RecordExchange
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct MentorFlowTests {
  @Test func `the first visit asks for the school alone and says what to do`() throws {
    let fixture = try MentorFixture()
    let desk = try fixture.desk()
    try fixture.play(at: desk)
    #expect(fixture.words.contains("Apa nama sekolahnya?"))
    #expect(fixture.words.contains("Pendamping · SMP Contoh"))
    #expect(fixture.words.contains("Belum ada file guru."))
    #expect(desk.model.person(desk.me)?.body.roles == [.mentor])
    try desk.store.close()
    fixture.laptop.types()
    let again = try #require(try SchoolArrival(surroundings: fixture.laptop.surroundings).ask())
    #expect(again.schoolName == "SMP Contoh")
    #expect(again.model.count == 2)
  }

  @Test func `one Enter takes in everything new, and the list says who asks what`() throws {
    let fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07", sentence: "alamat yang mana?")
    try fixture.teacherBrings("Guru 09", detail: .summary)
    let desk = try fixture.desk()
    try fixture.play("", at: desk)
    #expect(fixture.words.contains("Buka semua file baru (2)"))
    #expect(fixture.words.contains("Buka semua file baru (0)"))
    #expect(fixture.words.contains("Minta bantuan (2)"))
    #expect(fixture.words.contains("Bu Guru 07 \"files.best-name\": \"alamat yang mana?\""))
    #expect(fixture.words.contains("Bu Guru 09 \"files.best-name\": \"yang mana?\""))
    #expect(fixture.words.contains("2 guru"))
    #expect(try desk.store.quarantine().isEmpty)
    let before = try desk.store.model()
    let errand = MentorErrand(desk: desk)
    #expect(try errand.importFiles([fixture.drive], acceptsNewKeys: false).isEmpty)
    #expect(try desk.store.model() == before)
  }

  @Test func `every attempt can be looked at, and a record takes it as evidence`() throws {
    let fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07")
    let desk = try fixture.desk()
    try fixture.play(
      "b", "1", "c", "bingung nama file", "beri nama bersama", "+7", "1", "", "k", "j", "1", "1",
      "sudah bisa sendiri", "k", at: desk)
    #expect(fixture.words.contains("belum tepat"))
    #expect(fixture.words.contains("minta bantuan: \"yang mana?\""))
    #expect(fixture.words.contains("Percobaan dari file (2) ikut dilampirkan."))
    let text = try #require(desk.model.entries(of: MentoringText.self).first?.body)
    #expect(text.observed == "bingung nama file")
    #expect(text.agreed == "beri nama bersama")
    #expect(text.nextDay == desk.today.adding(days: 7))
    #expect(text.evidence.count == 2)
    #expect(text.trigger?.activity?.text == "files.best-name")
    let fact = try #require(desk.model.entries(of: MentoringFact.self).first?.body)
    #expect(fact.standing == .followedUp)
    #expect(text.outcome == "sudah bisa sendiri")
    #expect(fixture.words.contains("sudah dicatat"))
  }

  @Test func `a reply settles the request and goes into the teacher's file`() throws {
    let fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07")
    let desk = try fixture.desk()
    try fixture.play("b", "1", "y", "Yang ada kelasnya", "1", "", "k", at: desk)
    #expect(fixture.words.contains("Bu Guru 07 bertanya: \"yang mana?\""))
    #expect(fixture.words.contains("Belum ada yang perlu bantuan"))
    #expect(fixture.words.contains("Flashdisk sudah boleh dicabut."))
    #expect(desk.model.entries(of: Reply.self).map(\.body.text) == ["Yang ada kelasnya"])
  }

  @Test func `what is marked as handled leaves the list`() throws {
    let fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07")
    let desk = try fixture.desk()
    try fixture.play("b", "1", "h", "", "k", at: desk)
    #expect(fixture.words.contains("Ditandai sudah ditangani"))
    #expect(try desk.overview().needs.groups.isEmpty)
  }

  @Test func `a record needs no file, nor that the teacher is known`() throws {
    let fixture = try MentorFixture()
    let desk = try fixture.desk()
    try fixture.play("c", "Guru 12", "1", "takut salah klik", "", "", "1", at: desk)
    let text = try #require(desk.model.entries(of: MentoringText.self).first?.body)
    #expect(desk.name(of: text.teacher) == "Guru 12")
    #expect(text.nextDay == nil)
    #expect(try desk.overview().standings.map(\.person) == [text.teacher])
  }

  @Test func `a new key of somebody known is asked about first`() throws {
    let fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07")
    let desk = try fixture.desk()
    try fixture.play("b", at: desk)
    // The record now knows another key for this teacher than the next file has.
    let entry = try #require(
      desk.model.entries(of: Person.self).first { $0.body.name == "Bu Guru 07" })
    var person = entry.body
    person.devices = [Device(signingKey: desk.publicKey)]
    try desk.write { author in
      [try author.revision(of: entry.id, person, inPlaceOf: entry, at: desk.clock)]
    }
    let other = try MentorFixture()
    try other.teacherBrings("Guru 07")
    let outcome = try FileImport(desk: desk).run([fixture.drive + "/guru-07-2026-11-23.pelita"])
    guard case .newKey = outcome[0].result else {
      Issue.record("the key was taken over: \(outcome)")
      return
    }
    let accepted = try FileImport(desk: desk, acceptsNewKeys: true)
      .run([fixture.drive + "/guru-07-2026-11-23.pelita"])
    guard case .taken = accepted[0].result else {
      Issue.record("the key was not accepted: \(accepted)")
      return
    }
  }

  @Test(arguments: [20, 24])
  func `a long list leaves room for its own beginning, and d shows all of it`(rows: Int) throws {
    let fixture = try MentorFixture()
    fixture.laptop.console.size = ScreenSize(columns: 80, rows: rows)
    for number in 10..<22 { try fixture.teacherBrings("Guru \(number)") }
    let desk = try fixture.desk()
    try fixture.play("b", at: desk)
    let lines = fixture.laptop.console.screen.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= rows)
    #expect(fixture.words.contains("12 file dibuka"))
    #expect(fixture.words.contains("lagi; ketik d untuk melihat semua"))
    fixture.laptop.console.size = ScreenSize(columns: 80, rows: 200)
    try fixture.play("d", "", at: desk)
    for number in 10..<22 { #expect(fixture.words.contains("Bu Guru \(number)")) }
  }

  @Test(arguments: [60, 80], Language.allCases)
  func `no line is wider than the window`(columns: Int, language: Language) throws {
    let fixture = try MentorFixture(language: language)
    fixture.laptop.console.size = ScreenSize(columns: columns, rows: 24)
    for number in 1...4 { try fixture.teacherBrings("Guru dengan nama panjang \(number)") }
    let desk = try fixture.desk(school: "Sekolah Menengah Pertama Negeri Contoh Satu Atap")
    try fixture.play("b", "1", "2", "d", "k", "l", "", "j", "k", at: desk)
    for line in fixture.laptop.console.transcript.split(separator: "\n") {
      #expect(String(line).displayWidth < columns, "\(line)")
    }
  }
}
