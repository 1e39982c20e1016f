import Curriculum
import LearningRecord
import SchoolStore
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct MeetingsFlowTests {
  private let school: PlanningFixture

  init() throws { school = try PlanningFixture() }

  /// A new meeting up to its minutes: title, day, place, present, agenda.
  private static let beginning = [
    "c", "Rapat kurikulum", "", "Ruang guru", "1 3", "Rencana semester", "",
  ]

  @Test func `a whole meeting is kept`() throws {
    school.console.script =
      (Self.beginning + [
        "Banyak yang sulit mencari file", "Laptop cukup", "", "Latihan file dan folder", "2", "+7",
        "", "k", "k",
      ]).map(ScriptedConsole.Entry.line)
    _ = try MeetingsFlow(desk: school.desk).run()
    let meeting = try #require(school.entries(Meeting.self).first)
    #expect(meeting.title == "Rapat kurikulum")
    #expect(meeting.day == school.desk.today)
    #expect(meeting.place == "Ruang guru")
    #expect(meeting.present.count == 2)
    #expect(meeting.agenda == ["Rencana semester"])
    #expect(meeting.minutes == "Banyak yang sulit mencari file\nLaptop cukup")
    #expect(meeting.decisions.map(\.what) == ["Latihan file dan folder"])
    #expect(meeting.decisions.map(\.who.count) == [1])
    #expect(meeting.decisions.map(\.due) == [school.desk.today.adding(days: 7)])
    #expect(school.entries(Meeting.self).count == 1)
  }

  @Test func `whenever the terminal goes, every line that was given is kept`() throws {
    let lines = Self.beginning + ["satu", "dua", "", "putusan", "1", "+7", "", "k"]
    for count in 3...lines.count {
      let school = try PlanningFixture()
      school.console.script = lines.prefix(count).map(ScriptedConsole.Entry.line)
      _ = try MeetingsFlow(desk: school.desk).run()
      let kept = try school.desk.store.model().entries(of: Meeting.self).map(\.body)
      #expect(kept.count == 1)
      let meeting = try #require(kept.first)
      #expect(meeting.place.isEmpty == (count < 4))
      #expect(meeting.agenda.isEmpty == (count < 6))
      let minutes = meeting.minutes.split(separator: "\n").count
      #expect(minutes == max(0, min(count - Self.beginning.count, 2)))
      #expect(meeting.decisions.isEmpty == (count < 11))
      #expect((meeting.decisions.first?.who.isEmpty ?? true) == (count < 12))
    }
  }

  @Test func `lines are changed, removed and added later`() throws {
    try school.desk.keep(
      Meeting(title: "Rapat", day: school.desk.today, minutes: "satu\ndua"))
    school.types("1", "5", "1", "1", "satu, diubah", "2", "2", "c", "tiga", "", "k", "k", "k")
    _ = try MeetingsFlow(desk: school.desk).run()
    #expect(school.entries(Meeting.self).map(\.minutes) == ["satu, diubah\ntiga"])
  }

  @Test func `minutes that are full take no more, and nothing is lost`() throws {
    let keeper = MeetingKeeper(desk: school.desk)
    keeper.change { $0.minutes = String(repeating: "x", count: 17_900) }
    school.types(String(repeating: "y", count: 400), "")
    MeetingLines(keeper: keeper, part: .minutes).type()
    #expect(school.words.contains("Notulen ini sudah penuh"))
    #expect(
      try school.desk.store.model().entries(of: Meeting.self).map(\.body.minutes.count) == [17_900])
  }

  @Test func `a decision becomes a session that leads back to it`() throws {
    let id = try school.desk.keep(
      Meeting(
        title: "Rapat", day: school.desk.today, decisions: [.init(what: "Latihan file")]))
    // The plan: topic as decided, no competence, everybody, nobody yet, place, manner, no time yet,
    // no material, stages as they are; then it is kept.
    school.types(
      "1", "6", "1", "1", "", "1", "1", "1", "Ruang guru", "1", "3", "1", "7", "1", "k", "k", "k")
    _ = try MeetingsFlow(desk: school.desk).run()
    let session = try #require(school.desk.model.entries(of: Session.self).first)
    #expect(session.body.topic == "Latihan file")
    #expect(session.body.meeting == id)
    #expect(school.entries(Meeting.self).flatMap(\.decisions).map(\.session) == [session.id])
    #expect(school.words.contains("sudah menjadi sesi"))
  }

  @Test func `a meeting is removed after a question only`() throws {
    try school.desk.keep(Meeting(title: "Rapat", day: school.desk.today))
    school.types("1", "7", "2", "k", "k")
    _ = try MeetingsFlow(desk: school.desk).run()
    #expect(school.entries(Meeting.self).count == 1)
    school.types("1", "7", "1", "k")
    _ = try MeetingsFlow(desk: school.desk).run()
    #expect(school.entries(Meeting.self).isEmpty)
  }
}
