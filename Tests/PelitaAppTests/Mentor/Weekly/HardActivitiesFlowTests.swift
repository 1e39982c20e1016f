import Curriculum
import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct HardActivitiesFlowTests {
  private func school(teachers: Int = 3) throws -> (MentorFixture, SchoolDesk) {
    let fixture = try MentorFixture()
    for number in 1...teachers { try fixture.teacherBrings("Guru 0\(number)") }
    let desk = try fixture.desk()
    try fixture.play("b", at: desk)
    return (fixture, desk)
  }

  @Test func `what three teachers had wrong at first is shown with answers and a demonstration`()
    throws
  {
    let (fixture, desk) = try school()
    try fixture.play("s", "1", "k", "k", at: desk)
    #expect(fixture.words.contains("0 dari 3 guru langsung tepat"))
    #expect(fixture.words.contains("Jawaban yang paling sering"))
    #expect(fixture.words.contains("3 guru 1"))
    #expect(fixture.words.contains("Peragaan tiga menit"))
    #expect(fixture.words.contains("Belum didapat: "))
  }

  @Test func `two teachers are not many`() throws {
    let (fixture, desk) = try school(teachers: 2)
    try fixture.play("s", at: desk)
    #expect(fixture.words.contains("Belum ada soal yang sulit bagi banyak orang"))
  }

  @Test func `one form writes a record for everybody who was there`() throws {
    let (fixture, desk) = try school()
    try fixture.play("s", "1", "c", "", "diperagakan bersama", "", "", "1", "k", "k", at: desk)
    let records = desk.model.entries(of: MentoringText.self).map(\.body)
    #expect(Set(records.map(\.teacher)).count == 3)
    #expect(records.allSatisfy { $0.observed == "diperagakan bersama" })
    #expect(records.allSatisfy { $0.trigger?.activity?.text == "files.best-name" })
  }

  @Test func `the command tells the same as the screen`() throws {
    let (_, desk) = try school()
    let report = try HardActivitiesReport(desk: desk)
    let first = try #require(report.json.array?.first?.object)
    #expect(first["teachers"] == .integer(3))
    #expect(first["rightAtFirstTry"] == .integer(0))
    #expect(first["wrongAnswers"]?.array?.first?.object?["teachers"] == .integer(3))
    #expect(report.words.contains("0 dari 3 guru langsung tepat"))
  }
}
