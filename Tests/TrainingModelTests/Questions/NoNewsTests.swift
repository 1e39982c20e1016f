import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct NoNewsTests {
  private let today = Samples.day("2026-11-23")
  private let syllabus = Syllabus([
    (id: Samples.formed(ModuleID("1-laptop")), lessons: [Samples.files, Samples.typing])
  ])

  private func milliseconds(_ day: String) -> Int64 {
    Int64(Samples.day(day).number) * 86_400_000
  }

  private func assignment(
    given: String, due: String? = nil, audience: Assignment.Audience = .everybody
  ) throws -> Entry<Assignment> {
    var trainer = try Samples.author()
    let body = Assignment(
      modules: syllabus.modules.map(\.id), audience: audience, due: due.map(Samples.day))
    let model = TrainingModel([
      try trainer.revision(
        of: Samples.entity("tugas-pertama"), body,
        at: WallClock(milliseconds: milliseconds(given)))
    ])
    return try #require(model.entries(of: Assignment.self).first)
  }

  private func standing(
    file: String?, completed: [LessonID] = [Samples.files]
  ) -> TeacherStanding {
    TeacherStanding(
      person: Samples.person(1),
      lessons: Dictionary(uniqueKeysWithValues: completed.map { ($0, .init(status: .completed)) }),
      newestFileMilliseconds: file.map(milliseconds))
  }

  private func noNews(
    _ standing: TeacherStanding, _ assignment: Entry<Assignment>
  ) -> NoNews? {
    NoNews(
      from: standing, assignments: [assignment], syllabus: syllabus,
      thresholds: HelpThresholds(), timeZone: .western, today: today)
  }

  private func progress(
    _ standing: TeacherStanding, _ assignment: Entry<Assignment>
  ) -> AssignmentProgress {
    AssignmentProgress(
      of: assignment, for: standing, syllabus: syllabus, timeZone: .western, today: today)
  }

  @Test func `no file for a week while an assignment is open is no news`() throws {
    let given = try assignment(given: "2026-11-01")
    let news = try #require(noNews(standing(file: "2026-11-06"), given))
    #expect(news.newestFileDay?.text == "2026-11-06")
    #expect(news.since.text == "2026-11-06")
    #expect(noNews(standing(file: "2026-11-17"), given) == nil)
    #expect(noNews(standing(file: "2026-11-16"), given) != nil)
  }

  @Test func `who never sent a file is counted from the assignment`() throws {
    let news = noNews(standing(file: nil), try assignment(given: "2026-11-10"))
    #expect(news?.since.text == "2026-11-10")
    #expect(news?.newestFileDay == nil)
    #expect(noNews(standing(file: nil), try assignment(given: "2026-11-20")) == nil)
  }

  @Test func `an old file before a new assignment is counted from the assignment`() throws {
    #expect(noNews(standing(file: "2026-09-01"), try assignment(given: "2026-11-20")) == nil)
  }

  @Test func `who has nothing open is not missed`() throws {
    let done = standing(file: "2026-10-01", completed: [Samples.files, Samples.typing])
    #expect(noNews(done, try assignment(given: "2026-09-01")) == nil)
    let others = try assignment(given: "2026-09-01", audience: .people([Samples.person(2)]))
    #expect(noNews(standing(file: "2026-10-01"), others) == nil)
  }

  @Test func `nobody is late without a newer file that shows it`() throws {
    let given = try assignment(given: "2026-11-01", due: "2026-11-15")
    #expect(
      progress(standing(file: "2026-11-10"), given).standing
        == .unknown(newestFileDay: Samples.day("2026-11-10")))
    #expect(progress(standing(file: nil), given).standing == .unknown(newestFileDay: nil))
    #expect(
      progress(standing(file: "2026-11-15"), given).standing
        == .unknown(newestFileDay: Samples.day("2026-11-15")))
    #expect(
      progress(standing(file: "2026-11-16"), given).standing
        == .notCompletedByDue(fileDay: Samples.day("2026-11-16")))
  }

  @Test func `an assignment is completed with all its lessons`() throws {
    let given = try assignment(given: "2026-11-01", due: "2026-12-15")
    let half = progress(standing(file: "2026-11-10"), given)
    #expect(half.standing == .open)
    #expect(half.completedLessons == [Samples.files])
    #expect(half.openLessons == [Samples.typing])
    let whole = standing(file: "2026-11-10", completed: [Samples.files, Samples.typing])
    #expect(progress(whole, given).standing == .completed)
  }

  @Test func `an assignment of a module that is not here is never called completed`() throws {
    let given = try assignment(given: "2026-11-01")
    let progress = AssignmentProgress(
      of: given, for: standing(file: nil), syllabus: Syllabus(), timeZone: .western, today: today)
    #expect(progress.isOpen)
  }
}
