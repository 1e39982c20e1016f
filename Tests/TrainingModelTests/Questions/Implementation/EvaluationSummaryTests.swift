import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct EvaluationSummaryTests {
  private var school: SchoolFixture

  init() throws { school = try SchoolFixture() }

  private func line(_ level: Evaluation.Level) -> EvaluationSummary.Line {
    Samples.formed(school.summary().lines.first { $0.level == level })
  }

  @Test mutating func `a session that did not take place has no numbers`() throws {
    try school.plan()
    #expect(school.summary().lines.map(\.gap) == [.notHeld, .notHeld, .notHeld, .notHeld])
  }

  @Test mutating func `learning compares the files before and after, of those who were there`()
    throws
  {
    try school.hold()
    try school.noteFile(2, "2026-11-10", [Samples.files: .started])
    try school.noteFile(2, "2026-11-25", [Samples.files: .completed])
    try school.noteFile(3, "2026-11-10", [Samples.files: .completed])
    // Nobody knows what Guru 04 could do before: the only file came after, and tells of the end.
    try school.noteFile(4, "2026-11-25", [Samples.files: .completed])
    try school.noteFile(5, "2026-11-25", [Samples.files: .started])
    for number in 2...4 { try school.notePresence(number, .present) }
    try school.notePresence(5, .absent)
    #expect(line(.learning).before == .init(1, of: 2))
    #expect(line(.learning).after == .init(2, of: 2))
    #expect(line(.learning).unknown == 1)
    #expect(line(.learning).gap == .someUnknown)
  }

  @Test mutating func `a lesson that is not completed now was not completed before`() throws {
    try school.hold()
    try school.noteFile(2, "2026-11-25", [Samples.files: .started])
    try school.notePresence(2, .present)
    #expect(line(.learning).before == .init(0, of: 1))
    #expect(line(.learning).after == .init(0, of: 1))
  }

  @Test mutating func `a file from before the session tells nothing of after`() throws {
    try school.hold()
    try school.noteFile(2, "2026-11-10", [Samples.files: .started])
    try school.notePresence(2, .present)
    #expect(line(.learning).before == nil)
    #expect(line(.learning).gap == .noFiles)
  }

  @Test mutating func `what was assigned from the session is what is measured`() throws {
    try school.hold()
    try school.keep(
      Assignment(lessons: [Samples.mail], session: school.session),
      as: Samples.entity("tugas-sesi"))
    try school.noteFile(2, "2026-11-10", [:])
    try school.noteFile(2, "2026-11-25", [Samples.mail: .completed])
    try school.notePresence(2, .present)
    #expect(line(.learning).before == .init(0, of: 1))
    #expect(line(.learning).after == .init(1, of: 1))
  }

  @Test mutating func `without lessons, what was found out about needs tells`() throws {
    try school.keep(
      Competence(code: school.competence, nameIndonesian: "Milik sekolah"),
      as: Competence.entity(of: school.competence, in: Samples.school))
    try school.hold()
    for (day, level) in [("2026-11-10", Need.Level.notYet), ("2026-11-26", .able)] {
      let need = Need(
        person: Samples.person(2), competence: school.competence, level: level,
        evidence: .observation, day: Samples.day(day))
      try school.keep(need, as: need.entity(in: Samples.school))
    }
    try school.notePresence(2, .present)
    #expect(school.summary().source == .needs)
    #expect(line(.learning).before == .init(0, of: 1))
    #expect(line(.learning).after == .init(1, of: 1))
    #expect(line(.result).after == .init(1, of: 1))
  }

  @Test mutating func `who told nothing of class is unknown, and counted as such`() throws {
    try school.hold()
    try school.notePresence(2, .present)
    try school.notePresence(3, .present)
    #expect(line(.useInClass).gap == .noApplications)
    for (name, lesson) in [("penerapan-1", nil), ("penerapan-2", Samples.files)]
      as [(String, LessonID?)]
    {
      try school.keep(
        ClassApplication(
          person: Samples.person(2), session: lesson == nil ? school.session : nil,
          lesson: lesson, tried: "Folder", day: school.today), as: Samples.entity(name))
    }
    #expect(line(.useInClass).after == .init(1, of: 2))
    #expect(line(.useInClass).unknown == 1)
  }

  @Test mutating func `the words that were written stand beside the numbers of now`() throws {
    try school.hold()
    let finding = Evaluation.Finding(level: .reaction, after: .init(3, of: 4), text: "Senang")
    try school.keep(
      Evaluation(session: school.session, findings: [finding]), as: Samples.entity("evaluasi-1"))
    #expect(line(.reaction).noted == finding)
    #expect(line(.reaction).gap == .wordsOnly)
    #expect(school.summary().findings.first == finding)
  }

  @Test mutating func `a period sums up the sessions of its days`() throws {
    try school.hold()
    try school.notePresence(2, .present)
    let model = school.model
    let overview = school.overview
    func sessions(_ from: String, _ to: String) -> Int {
      EvaluationSummary(
        .period(from: Samples.day(from), to: Samples.day(to)), in: model, overview: overview
      ).sessions.count
    }
    #expect(sessions("2026-11-01", "2026-11-21") == 1)
    #expect(sessions("2026-11-22", "2026-11-30") == 0)
  }
}
