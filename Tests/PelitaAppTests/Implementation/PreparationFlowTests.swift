import Curriculum
import Foundation
import LearningRecord
import Reports
import Testing
import TrainingModel

@testable import PelitaApp

struct PreparationFlowTests {
  private let around: AroundFixture

  init() throws { around = try AroundFixture() }

  private var readiness: SessionReadiness {
    get throws {
      around.desk.readiness(of: try around.entry, overview: try around.desk.overview())
    }
  }

  @Test func `prerequisites are chosen and assigned to those who lack them in one step`() throws {
    let teacher = try #require(around.desk.model.teachers.first?.id.person)
    let lesson = try #require(LessonID("tes.satu"))
    let school = try #require(around.desk.school?.id)
    try around.desk.keep(
      ProgressStatus(
        person: teacher, lessons: [lesson: .completed], upTo: [:],
        fileDay: around.desk.today, file: ""),
      as: ProgressStatus.entity(of: teacher, in: school))
    try around.play("7", "2", "1", "1", "", "3", "1", "k")
    #expect(try readiness.prerequisites == [lesson])
    #expect(try readiness.rows.map(\.standing) == [.ready, .unknown, .unknown, .unknown])
    let given = around.desk.model.entries(of: Assignment.self).map(\.body)
    #expect(given.map(\.lessons) == [[lesson]])
    #expect(given.map { $0.concerns(teacher) } == [false])
    #expect(given.first?.why == "Persiapan sesi Pengenalan KKA.")
    // What comes before the session does not count as what follows from it.
    #expect(try around.story.assignments.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: around.laptop.root + "/home/Pelita")
    #expect(names.count == 3)
  }

  @Test func `the usual check-list is there, ticked by numbers, and grows`() throws {
    try around.play("7", "5", "1", "c", "Air minum", "k", "k")
    let items = try readiness.checklist
    #expect(items.first?.isDone == true)
    #expect(items.last?.text == "Air minum")
    #expect(items.count == IndonesianPhrases().usualChecklist.count + 1)
  }

  @Test func `seats in pairs are kept as they were suggested`() throws {
    let suggested = try readiness.pairs
    try around.play("7", "4", "1", "k")
    #expect(try readiness.pairs == suggested)
    #expect(try !readiness.arePairsSuggested)
  }

  @Test func `material is added and marked as ready`() throws {
    try around.play("7", "6", "c", "Video KKA", "4", "1", "k", "k")
    let material = try #require(around.desk.model.entries(of: Material.self).first?.body)
    #expect(material.form == .video)
    #expect(material.isPrepared)
    #expect(material.sessions == [around.session])
  }

  @Test func `every paper is saved as a page that says what it is`() throws {
    for number in ["1", "2", "3"] { try around.play("8", number) }
    let folder = around.laptop.root + "/home/Pelita"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      names == [
        "berita-acara-pengenalan-kka-2026-11-23.html",
        "daftar-hadir-pengenalan-kka-2026-11-23.html",
        "daftar-periksa-pengenalan-kka-2026-11-23.html",
      ])
    let list = try String(contentsOfFile: folder + "/" + names[1], encoding: .utf8)
    for word in ["Guru 05", "Sabtu, 21 November 2026", "ruang guru", "SMP Contoh"] {
      #expect(list.contains(word))
    }
    let minutes = try String(contentsOfFile: folder + "/" + names[0], encoding: .utf8)
    #expect(!minutes.contains("Guru 05"))
  }

  @Test func `the minutes of a meeting hold its decisions and room to sign`() throws {
    let people = around.desk.model.teachers.compactMap(\.id.person)
    let id = try around.desk.keep(
      Meeting(
        title: "Rapat pelatihan", day: around.desk.today, present: people,
        agenda: ["Kebutuhan"], minutes: "Dibahas:\nkebutuhan guru",
        decisions: [.init(what: "Sesi KKA", who: [people[0]], due: around.desk.today)]))
    let meeting: Entry<Meeting> = try #require(around.desk.model.entry(id))
    let paper = MeetingPapers(desk: around.desk, meeting: meeting).minutes
    let delivery = try PaperDelivery(desk: around.desk).save(paper, of: meeting.body.title)
    let page = try String(contentsOfFile: delivery.path, encoding: .utf8)
    for word in ["Notulen rapat", "Sesi KKA", "Dibahas:\nkebutuhan guru", "Guru 02"] {
      #expect(page.contains(word))
    }
    #expect(page.components(separatedBy: "class=\"sign\"").count == 4 + 2 + 1)
  }
}
