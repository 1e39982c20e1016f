import Cryptography
import Curriculum
import LearningRecord
import ProgressStore
import RecordExchange
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

struct ApplicationFlowTests {
  private let laptop: DeskFixture
  private let desk: TeacherDesk
  private let lesson: LessonID

  init() throws {
    laptop = try DeskFixture()
    desk = try laptop.desk()
    lesson = try #require(LessonID("laptop.files"))
  }

  @Test func `home asks in one line a few days after a plan, and the answers are signed`() throws {
    try plan("menata folder kelas", daysAgo: 4)
    laptop.types("c", "menata folder 8B", "", "folder 8C", "1", "0")
    try home()
    #expect(laptop.words.contains("Sesudah \"laptop.files\": dicoba apa di kelas?"))
    #expect(laptop.words.contains("Rencana waktu itu: menata folder kelas"))
    let told = try #require(try desk.applications().first)
    #expect(told.audience == .mentor)
    #expect(told.body.tried == "menata folder 8B")
    #expect(told.body.result == "")
    #expect(told.body.lesson == lesson)
    let line = try #require(try desk.store.ownLines().first)
    let revision = try Revision(line: line.line)
    #expect(revision.header.about == desk.store.person)
    #expect(revision.header.scope == .mentor)
    #expect(revision.isSigned(by: try laptop.surroundings.deviceKey().signingKey.publicKey))
    #expect(try desk.classQuestion(in: desk.mail()) == nil)
  }

  @Test func `nothing is asked too early, after a month, or twice`() throws {
    try plan("segera", daysAgo: 1)
    #expect(try desk.classQuestion(in: desk.mail()) == nil)
    try plan("dulu sekali", daysAgo: 40, lesson: "laptop.power")
    #expect(try desk.classQuestion(in: desk.mail()) == nil)
    try plan("minggu ini", daysAgo: 5, lesson: "laptop.windows")
    laptop.types("n", "0")
    try home()
    #expect(laptop.words.contains("Baik, nanti saja."))
    #expect(try desk.classQuestion(in: desk.mail()) == nil)
    #expect(try desk.store.ownLines() == [])
  }

  @Test func `skipping all three tells nothing and is not asked again`() throws {
    try plan("minggu ini", daysAgo: 5)
    laptop.types("c", "", "", "", "0")
    try home()
    #expect(try desk.applications() == [])
    #expect(try desk.classQuestion(in: desk.mail()) == nil)
  }

  @Test func `what was typed before the terminal went away is there at the next try`() throws {
    try plan("minggu ini", daysAgo: 5)
    laptop.types("c", "menata folder 8B")
    try home()
    #expect(try desk.applications() == [])
    laptop.types("c", "", "rapi", "", "2", "0")
    try home()
    #expect(laptop.words.contains("Sekarang: menata folder 8B"))
    let told = try #require(try desk.applications().first)
    #expect(told.audience == .school)
    #expect(told.body.tried == "menata folder 8B")
    #expect(told.body.result == "rapi")
  }

  @Test func `a changed text takes the old one's place, another audience is another entity`() throws
  {
    try tell("nama murid di sini", for: .school)
    let first = try #require(try desk.applications().first)
    laptop.types("4", "c", "1", "1", "tanpa nama", "-", "", "1", "", "k", "k", "0")
    try home()
    let told = try desk.applications()
    #expect(told.map(\.body.tried) == ["tanpa nama"])
    #expect(told.map(\.audience) == [.mentor])
    #expect(told.map(\.id) != [first.id])
    let lines = try desk.store.ownLines().map(\.line)
    #expect(!lines.contains { $0.contains("nama murid") })
    let model = try desk.ownModel()
    #expect(model.entries(of: ClassApplication.self).isEmpty)
    #expect(model.conflicts == [])
    for line in lines where !line.contains("\"body\":null") {
      #expect(try Revision(line: line).header.scope == .mentor)
    }
  }

  @Test func `what is taken back leaves a line without text for the others`() throws {
    try tell("tidak jadi", for: .school)
    laptop.types("4", "c", "1", "2", "1", "", "k", "k", "0")
    try home()
    #expect(try desk.applications() == [])
    let lines = try desk.store.ownLines()
    #expect(lines.count == 1)
    #expect(try Revision(line: lines[0].line).isTombstone)
    #expect(laptop.words.contains("Sudah ditarik"))
  }

  @Test func `the school's and the mentor's copies follow a change made at home`() throws {
    try tell("versi satu", for: .school)
    var school = try desk.ownModel()
    let first = try #require(try desk.applications().first)
    var body = first.body
    body.tried = "versi dua"
    try desk.keep(body, for: .school, inPlaceOf: first)
    school.insert(contentsOf: try desk.ownModel().revisions)
    #expect(school.entries(of: ClassApplication.self).map(\.body.tried) == ["versi dua"])
    #expect(school.conflicts == [])
    try desk.withdraw(try #require(try desk.applications().first))
    school.insert(contentsOf: try desk.ownModel().revisions)
    #expect(school.entries(of: ClassApplication.self).isEmpty)
  }

  @Test func `the command tells, changes and takes back what the screen does`() throws {
    try plan("menata folder kelas", daysAgo: 4)
    let errand = ApplicationErrand(desk: desk)
    let told = try errand.tell(.init(tried: "folder 8B", after: "laptop.files"))
    #expect(told.audience == .mentor)
    #expect(told.body.lesson == lesson)
    #expect(try desk.classQuestion(in: desk.mail()) == nil)
    let changed = try errand.tell(.init(result: "rapi", audience: .school, id: told.id.text))
    #expect(changed.audience == .school)
    #expect(changed.body.tried == "folder 8B" && changed.body.result == "rapi")
    #expect(try desk.applications() == [changed])
    #expect(changed.json.object?["readers"] == .string("school"))
    #expect(changed.json.object?["tried"] == .string("folder 8B"))
    for wish in [
      ApplicationErrand.Wish(tried: ""), .init(tried: "x", after: "bukan.ini"),
      .init(tried: "x", id: "bukan-ini"),
    ] {
      #expect(throws: Complaint.self) { try errand.tell(wish) }
    }
    #expect(try desk.applications().count == 1)
  }

  @Test func `before sending it says what is told from class, and to whom`() throws {
    try tell("hanya untuk pendamping", for: .mentor)
    try tell("untuk sekolah", for: .school)
    try desk.keep(Consent(person: desk.store.person, namesInReports: true, day: desk.schoolDay))
    laptop.types("1", "k", "k")
    try SendFlow(desk: desk).run()
    #expect(laptop.words.contains("1 cerita dari kelas, untuk pendamping saja"))
    #expect(laptop.words.contains("1 cerita dari kelas, boleh dibaca sekolah"))
    #expect(laptop.words.contains("izin: nama boleh disebut dalam laporan"))
    let parcel = try desk.parcel(.summary, includesNotes: false)
    let report = SendReport(parcel, Delivery(path: "", place: .folder))
    #expect(report.applicationsForMentor == 1 && report.applicationsForSchool == 1)
    #expect(report.consent)
  }

  @Test func `it travels with the next progress file to the mentor, whatever the level`() throws {
    let mentor = try MentorFixture()
    try tell("hanya untuk pendamping", for: .mentor)
    try tell("untuk sekolah", for: .school)
    try desk.keep(Consent(person: desk.store.person, namesInReports: true, day: desk.schoolDay))
    let parcel = try desk.parcel(.summary, includesNotes: false)
    try DurableFile.write(parcel.bytes, to: mentor.drive + "/" + parcel.name, mode: 0o600)
    let school = try mentor.desk()
    try mentor.play("b", at: school)
    let model = school.model
    #expect(model.entries(of: ClassApplication.self).map(\.body.tried) == ["untuk sekolah"])
    #expect(
      model.entries(of: PrivateApplication.self).map(\.body.application.tried) == [
        "hanya untuk pendamping"
      ])
    #expect(model.consent(of: desk.store.person)?.namesInReports == true)
    try desk.withdraw(try #require(try desk.applications().first { $0.audience == .school }))
    let second = try desk.parcel(.summary, includesNotes: false)
    try DurableFile.write(second.bytes, to: mentor.drive + "/lagi.pelita", mode: 0o600)
    try mentor.play("b", at: school)
    #expect(school.model.entries(of: ClassApplication.self).isEmpty)
  }

  private func plan(_ text: String, daysAgo: Int64, lesson: String = "laptop.files") throws {
    let id = try #require(LessonID(lesson))
    try desk.store.append(
      reflection: Note(
        id: lesson, lesson: id, text: text,
        writtenMilliseconds: DeskFixture.now - daysAgo * 86_400_000))
  }

  private func tell(_ text: String, for audience: OwnApplication.Audience) throws {
    try desk.keep(
      ClassApplication(
        person: desk.store.person, tried: text, result: "ramai", day: desk.schoolDay),
      for: audience)
  }

  private func home() throws {
    var flow = HomeFlow(desk: desk, news: [])
    _ = try flow.run()
  }
}
