import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import RecordExchange
import SchoolStore
import TestSupport
import Testing
import TrainingModel
import Workbench

@testable import PelitaApp

struct MentorErrandTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk
  private let teacher: (laptop: DeskFixture, desk: TeacherDesk)
  private var errand: MentorErrand { MentorErrand(desk: desk) }

  init() throws {
    fixture = try MentorFixture()
    teacher = try fixture.teacherBrings("Guru 07")
    desk = try fixture.desk()
    _ = try MentorErrand(desk: desk).importFiles([fixture.drive], acceptsNewKeys: false)
  }

  private func report() throws -> MentorReport {
    MentorReport(overview: try desk.overview(), desk: desk)
  }

  @Test func `the list as JSON says what the screen says`() throws {
    let review = try #require(try report().review.object)
    #expect(review["school"] == .string("SMP Contoh"))
    #expect(review["teachers"] == .integer(1))
    let group = try #require(review["needsHelp"]?.array?.first?.object)
    #expect(group["rule"] == .string("asked"))
    #expect(group["activity"] == .string("files.best-name"))
    let teacher = try #require(group["teachers"]?.array?.first?.object)
    #expect(teacher["name"] == .string("Bu Guru 07"))
    #expect(teacher["reasons"]?.array?.first?.object?["sentence"] == .string("yang mana?"))
  }

  @Test func `one teacher as JSON holds every attempt`() throws {
    let person = try errand.teacher("bu guru 07", in: desk.overview())
    let json = try #require(try report().teacher(person).object)
    let events = try #require(json["activities"]?.array?.first?.object?["events"]?.array)
    #expect(events.map { $0.object?["kind"] } == [.string("answered"), .string("help-requested")])
    #expect(events.first?.object?["body"]?.object?["verdict"] == .string("wrong"))
    #expect(json["lessons"]?.object?["laptop.start"]?.object?["status"] == .string("completed"))
  }

  @Test func `the table as JSON has a row for every teacher`() throws {
    let rows = try report().table().object?["teachers"]?.array
    #expect(rows?.count == 1)
    #expect(rows?.first?.object?["newestFile"] == .string("2026-11-23"))
  }

  @Test func `a name that nobody has is answered with similar ones`() throws {
    let complaint = #expect(throws: Complaint.self) {
      try errand.teacher("07", in: desk.overview())
    }
    #expect(complaint?.explanation.cure.contains("Bu Guru 07") == true)
    #expect(complaint?.exitCode == .wrongUsage)
  }

  @Test func `replying, recording and marking need no questions`() throws {
    try errand.reply("Yang kedua", to: "Bu Guru 07")
    #expect(try desk.overview().needs.groups.isEmpty)
    #expect(throws: Complaint.self) { try errand.reply("Lagi", to: "Bu Guru 07") }
    #expect(throws: Complaint.self) {
      try errand.markHandled("Bu Guru 07", lesson: nil, activity: nil)
    }
    try errand.record(
      "Guru Baru", observed: "x", agreed: "y", next: "27-11", addsTeacher: true)
    let followUp = try #require(try desk.overview().followUps.first)
    #expect(followUp.day.text == "2026-11-27")
    #expect(throws: Complaint.self) {
      try errand.record("Guru Baru", observed: "x", agreed: "", next: "besok", addsTeacher: false)
    }
  }

  @Test func `a teacher's file holds what was written for them, and nobody else's`() throws {
    try errand.reply("Yang kedua", to: "Bu Guru 07")
    try errand.record("Guru Baru", observed: "rahasia", agreed: "", next: "", addsTeacher: true)
    let delivery = try errand.send(to: "Bu Guru 07", folder: fixture.laptop.folder.path("out"))
    let outside = String(
      decoding: try BoundedFile.read(delivery.path, limit: 1 << 20), as: UTF8.self)
    #expect(!outside.contains("Yang kedua") && !outside.contains("Guru"))
    #expect(delivery.lock == .locked(for: ["Bu Guru 07"]))
    let opened = try teacher.laptop.surroundings.exchangeFile(at: delivery.path)
    let text = String(decoding: opened.bytes, as: UTF8.self)
    #expect(text.contains("Yang kedua"))
    #expect(!text.contains("rahasia"))
    let file = try RevisionFile(opened, of: .assignment)
    var admission = Admission(to: TrainingModel())
    admission.judge(file.lines)
    #expect(admission.quarantined.isEmpty)
    #expect(TrainingModel(admission.accepted).entries(of: Reply.self).count == 1)
  }

  @Test func `a damaged file is refused with its reason and changes nothing`() throws {
    let path = fixture.drive + "/guru-07-2026-11-23.pelita"
    var bytes = try BoundedFile.read(path, limit: 1 << 20)
    bytes[bytes.count / 2] ^= 1
    try DurableFile.write(bytes, to: fixture.drive + "/rusak.pelita", mode: 0o600)
    let before = try desk.store.model()
    let outcomes = try errand.importFiles(
      [fixture.drive + "/rusak.pelita", fixture.drive + "/tidak-ada.pelita"],
      acceptsNewKeys: false)
    #expect(outcomes.map(\.isGood) == [false, false])
    #expect(outcomes[0].result == .refused(.damaged))
    #expect(try desk.store.model() == before)
    let words = outcomes.map(desk.phrases.imported)
    #expect(words[0].hasPrefix("rusak.pelita: File ini tidak utuh."))
  }

  @Test func `files of one person in one go are one person, and the same file twice is one`() throws
  {
    let other = try DeskFixture()
    let teacher = try other.desk(name: "Guru 08")
    var paths: [String] = []
    for number in 1...3 {
      try teacher.practise()
      let parcel = try teacher.parcel(.everything, includesNotes: false)
      paths.append(fixture.drive + "/\(number).pelita")
      try DurableFile.write(parcel.bytes, to: paths[number - 1], mode: 0o600)
    }
    let outcomes = try errand.importFiles(paths + [paths[0]], acceptsNewKeys: false)
    let repetitions = outcomes.filter { outcome in
      guard case .taken(_, let report) = outcome.result else { return false }
      return report.isRepetition
    }
    #expect(outcomes.map(\.isGood) == [true, true, true, true])
    #expect(repetitions.map(\.path) == [paths[0]])
    #expect(desk.model.entries(of: Person.self).count { $0.body.name == "Bu Guru 08" } == 1)
    #expect(try desk.store.currentModel() == desk.model)
    let person = try errand.teacher("Bu Guru 08", in: desk.overview())
    #expect(try desk.store.history(of: person) == teacher.store.history())
  }

  @Test func `two mentors exchange their school files and see the same`() throws {
    let other = try MentorFixture()
    try errand.reply("rahasia", to: "Bu Guru 07")
    let path = try desk.saveSchool(scopes: [.school], toFolder: other.drive).path
    let text = String(decoding: try BoundedFile.read(path, limit: 1 << 20), as: UTF8.self)
    #expect(!text.contains("rahasia"))
    // The second mentor takes the school over from the file instead of founding another.
    other.laptop.types("1", "1", "")
    let arrival = SchoolArrival(surroundings: other.laptop.surroundings)
    let second = try #require(try arrival.ask())
    #expect(second.school?.id == desk.school?.id)
    #expect(second.model.entries(of: Person.self).map(\.body.name).contains("Bu Guru 07"))
    let statuses = second.model.entries(of: ProgressStatus.self).map(\.body.lessons.count)
    #expect(statuses == [2])
    let again = try MentorErrand(desk: second).importFiles(
      [path], acceptsNewKeys: false)
    guard case .taken(_, let report) = again[0].result else {
      Issue.record("\(again)")
      return
    }
    #expect(report.isRepetition)
  }
}
