import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct SlotsFlowTests {
  private let school: PlanningFixture

  init() throws { school = try PlanningFixture() }

  @Test func `slots are shown with who would miss what, and one becomes a plan`() throws {
    let day = school.desk.today.adding(days: 1)
    for number in 0..<3 {
      try school.teaches(
        number,
        Timetable.Hour(
          weekday: day.weekday, span: try #require(TimeSpan("07:00-10:00")), what: "kelas \(number)"
        ))
    }
    // Everybody, 60 minutes, tomorrow alone, every weekday, eight to twelve; the first slot.
    school.types(
      "1", "60", "", day.text, "semua", "08.00-12.00", "1", "1", "Folder", "k", "1")
    #expect(try SlotsFlow(desk: school.desk).run() == ["Rencana sesi tersimpan."])
    #expect(school.words.contains("10.00-11.00 tidak ada yang bentrok"))
    #expect(school.words.contains("3 bentrok: Guru 01 (kelas 0), Guru 02 (kelas 1)"))
    let session = try #require(school.entries(Session.self).first)
    #expect(session.topic == "Folder")
    #expect(session.day == day)
    #expect(session.span?.text == "10:00-11:00")
  }

  @Test func `the command takes weekdays by name, in either language`() throws {
    let lookup = PlanningLookup(desk: school.desk)
    #expect(try lookup.weekdays([]) == Set(0...5))
    #expect(try lookup.weekdays(["Sabtu", "senin, rab"]) == [0, 2, 5])
    #expect(try lookup.weekdays(["sunday"]) == [6])
    #expect(throws: Complaint.self) { try lookup.weekdays(["besok"]) }
  }

  @Test func `of whom no timetable is known is said on the screen`() throws {
    school.types("1", "", "", "", "", "", "k")
    _ = try SlotsFlow(desk: school.desk).run()
    #expect(school.words.contains("Jadwal 3 dari 3 orang belum ada: mereka dihitung bebas."))
  }

  @Test func `days and hours that do not fit are asked for again`() throws {
    let today = school.desk.today
    school.types(
      "1", "60", today.text, today.adding(days: -1).text, "", today.text, "semua", "08.00-08.30",
      "", "08.00-09.00", "k")
    _ = try SlotsFlow(desk: school.desk).run()
    #expect(school.words.contains("Hari terakhir tidak boleh sebelum hari pertama."))
    #expect(school.words.contains("Rentang itu lebih pendek dari lamanya sesi."))
    #expect(school.words.contains("08.00-09.00"))
  }
}
