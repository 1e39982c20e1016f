import Curriculum
import Foundation
import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct TeacherPageTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk
  private let person: PersonID

  init() throws {
    fixture = try MentorFixture()
    try fixture.teacherBrings("Guru 07")
    desk = try fixture.desk()
    try fixture.play("b", at: desk)
    person = try MentorErrand(desk: desk).teacher("Bu Guru 07", in: desk.overview())
  }

  private func open(_ lines: String...) throws -> String {
    fixture.laptop.console.script = (lines + ["0"]).map { .line($0) }
    try TeacherFlow(desk: desk, person: person).run()
    return fixture.words
  }

  @Test func `what was tried in class stands before any number of lessons`() throws {
    let application = ClassApplication(
      person: person, tried: "peta pikiran", result: "ramai", next: "lagi", day: desk.today)
    try desk.keep(application)
    let words = try open("1", "1", "", "k")
    let tried = try #require(words.range(of: "peta pikiran"))
    let done = try #require(words.range(of: "pelajaran selesai"))
    #expect(tried.lowerBound < done.lowerBound)
    #expect(words.contains("ramai"))
  }

  @Test func `every section opens with one Enter and comes back`() throws {
    for section in TeacherPage.Section.allCases {
      let words = try open(String(section.rawValue), "k")
      #expect(words.contains(desk.phrases.title(of: section)))
    }
  }

  @Test func `the timeline tells what happened, day by day`() throws {
    let words = try open("8", "k")
    #expect(words.contains("Minta bantuan:"))
    #expect(words.contains("Selesai: "))
  }

  @Test func `as JSON the page is whole`() throws {
    let report = MentorReport(overview: try desk.overview(), desk: desk)
    let object = try #require(try report.teacher(person).object)
    for name in [
      "classApplications", "needsHelp", "activities", "exercises", "reflections", "assignments",
      "records", "timeline",
    ] {
      #expect(object[name] != nil, "\(name)")
    }
    #expect(object["timeline"]?.array?.isEmpty == false)
  }
}
