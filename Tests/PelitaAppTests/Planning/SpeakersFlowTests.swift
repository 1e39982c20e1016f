import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct SpeakersFlowTests {
  private let school: PlanningFixture

  init() throws { school = try PlanningFixture() }

  @Test func `a speaker from outside is added with what they know`() throws {
    // New, university, name, second competence of the list, enough, remark.
    school.types("c", "3", "Pak Uji", "3", "1", "lewat MGMP", "k")
    try SpeakersFlow(desk: school.desk).run()
    let speakers = school.entries(Speaker.self)
    #expect(speakers.map(\.name) == ["Pak Uji"])
    #expect(speakers.map(\.source) == [.university])
    #expect(speakers.map { $0.competences.map(\.text) } == [["DC:1.3"]])
    #expect(speakers.map(\.remark) == ["lewat MGMP"])
    #expect(school.words.contains("perguruan tinggi · Menyimpan file"))
  }

  @Test func `a speaker is removed after a question only`() throws {
    try school.desk.keep(Speaker(name: "Pak Uji", source: .university))
    school.types("1", "2", "2", "k")
    try SpeakersFlow(desk: school.desk).run()
    #expect(school.entries(Speaker.self).count == 1)
    school.types("1", "2", "1", "k")
    try SpeakersFlow(desk: school.desk).run()
    #expect(school.entries(Speaker.self).isEmpty)
  }

  @Test func `a colleague who mastered the lessons is suggested and becomes a speaker`() throws {
    let lesson = try #require(LessonID("tes.satu"))
    try school.desk.keep(
      ProgressStatus(
        person: school.teachers[2], lessons: [lesson: .mastered], upTo: [:],
        fileDay: school.desk.today, file: ""))
    school.types("d", "2", "3", "k")
    try SpeakersFlow(desk: school.desk).run()
    #expect(school.words.contains("guru sekolah sendiri · menguasai 1 pelajarannya"))
    let speakers = school.entries(Speaker.self)
    #expect(speakers.map(\.person) == [school.teachers[2]])
    #expect(speakers.map(\.source) == [.colleague])
  }
}
