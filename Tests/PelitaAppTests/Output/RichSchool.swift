import Curriculum
import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// A mentor's laptop after one term: twelve teachers sent files, six did not, and everything that the
/// seven questions ask for happened.
struct RichSchool {
  static let senders = 12

  let fixture: MentorFixture
  let desk: SchoolDesk
  let teachers: [PersonID]
  private let school: EntityID

  init(language: Language = .indonesian) throws {
    fixture = try MentorFixture(language: language)
    for number in 1...Self.senders {
      try fixture.teacherBrings("Guru " + (number < 10 ? "0" : "") + String(number))
    }
    desk = try fixture.desk()
    try fixture.play("b", at: desk)
    school = try #require(desk.school?.id)
    for number in 1...6 {
      try desk.keep(Person(name: "Bu Contoh \(number)"), as: EntityID("bu-contoh-000\(number)"))
    }
    teachers = desk.model.teachers.compactMap(\.id.person).filter { !$0.text.hasPrefix("bu-") }
    try addNeeds()
    try addSessions()
    try addTimetables()
    try addMentoring()
  }

  var code: CompetenceCode { get throws { try #require(CompetenceCode("DC:1.3")) } }

  func entity(_ text: String) throws -> EntityID { try #require(EntityID(text)) }

  private func day(_ offset: Int) -> Day { desk.today.adding(days: offset) }

  private func addNeeds() throws {
    try desk.keep(
      Competence(code: code, nameIndonesian: "Menata file", nameEnglish: "Files"),
      as: Competence.entity(of: code, in: school))
    let other = try #require(CompetenceCode("DC:2.1"))
    try desk.keep(
      Competence(code: other, nameIndonesian: "Menulis surel", nameEnglish: "Writing mail"),
      as: Competence.entity(of: other, in: school))
    for (number, person) in teachers.enumerated() where number < 7 {
      for code in [try code, other] {
        let need = Need(person: person, competence: code, evidence: .placement, day: day(-40))
        try desk.keep(need, as: need.entity(in: school))
      }
    }
  }

  private func addSessions() throws {
    let held = try entity("sesi-file-001")
    try desk.keep(
      Session(
        topic: "Menata file", competences: [code], day: day(-10), span: TimeSpan("08:00-10:00"),
        place: "ruang guru",
        moves: [
          .init(status: .interrupted, reason: "mati lampu", day: day(-17)),
          .init(
            status: .rescheduled, reason: "praktik diulang", day: day(-16), previousDay: day(-17)),
          .init(status: .heldLater, reason: "", day: day(-10)),
        ]), as: held)
    try desk.keep(
      Session(topic: "Pengenalan KKA", day: day(3), span: TimeSpan("08:00-10:00")),
      as: entity("sesi-kka-001"))
    for person in teachers {
      let attendance = Attendance(session: held, person: person, presence: .present)
      try desk.keep(attendance, as: attendance.entity(in: school))
    }
    try desk.keep(
      Stage(
        session: held, part: .practice, outcome: .replaced, actual: "diskusi kelompok",
        cause: .power), as: Stage.entity(of: .practice, session: held, in: school))
    let power = try desk.keep(
      Obstacle(sort: .power, session: held, what: "mati lampu", day: day(-17)),
      as: entity("kendala-001"))
    try desk.keep(
      Response(sort: .discussion, obstacles: [power], worked: true, day: day(-17)),
      as: entity("tanggapan-01"))
    try desk.keep(
      Obstacle(sort: .room, session: held, what: "ruang sempit", day: day(-10)),
      as: entity("kendala-002"))
    try desk.keep(
      Evaluation(session: held, findings: [.init(level: .reaction, text: "minta praktik lagi")]),
      as: entity("evaluasi-001"))
    try desk.keep(
      Assignment(
        lessons: [try #require(LessonID("laptop.files"))], due: day(4), session: held),
      as: entity("tugas-001"))
  }

  private func addTimetables() throws {
    for person in teachers {
      let hours = try (0...5).map {
        Timetable.Hour(weekday: $0, span: try #require(TimeSpan("07:00-12:00")), what: "kelas")
      }
      try desk.keep(
        Timetable(person: person, hours: hours), as: Timetable.entity(of: person, in: school))
    }
  }

  private func addMentoring() throws {
    for (number, teacher) in teachers.prefix(6).enumerated() {
      let fact = try desk.keep(
        MentoringFact(teacher: teacher, mentor: desk.me, day: day(-5), standing: .open),
        as: entity("fakta-000\(number)"))
      try desk.keep(
        MentoringText(teacher: teacher, fact: fact, observed: "rahasia pendampingan"),
        as: entity("teks-000\(number)"), about: teacher)
    }
  }

  /// What the person at `desk` sees who types `lines`.
  func seen(_ lines: String..., in play: () throws -> Void) rethrows -> String {
    let console = fixture.laptop.console
    console.script = lines.map(ScriptedConsole.Entry.line)
    let before = fixture.words.count
    try play()
    return String(fixture.words.dropFirst(before))
  }
}
