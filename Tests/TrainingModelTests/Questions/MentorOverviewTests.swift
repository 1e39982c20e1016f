import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct MentorOverviewTests {
  private let today = Samples.day("2026-11-23")
  private var now: WallClock { WallClock(milliseconds: Int64(today.number) * 86_400_000) }
  private var mentor: Author
  private var model = TrainingModel()
  private let teacher = Samples.person(7)

  init() throws {
    mentor = try Samples.author(1)
    model.insert(
      try mentor.revision(
        of: EntityID(teacher), Person(name: "Guru 07"), at: now))
    model.insert(
      try mentor.revision(of: EntityID(mentor.person), Person(name: "M", roles: [.mentor]), at: now)
    )
  }

  private func overview(files: [TeacherStanding] = []) -> MentorOverview {
    MentorOverview(model, files: files, syllabus: Syllabus(), today: today)
  }

  @Test func `teachers are there before their first file, others are not`() {
    let overview = overview()
    #expect(overview.standings == [TeacherStanding(person: teacher)])
    #expect(overview.name(of: teacher) == "Guru 07")
    #expect(overview.name(of: Samples.person(9)) == "person-9")
  }

  @Test mutating func `status that another mentor's file told is known here too`() throws {
    let status = ProgressStatus(
      person: teacher, lessons: [Samples.files: .completed], upTo: [:], fileDay: today, file: "")
    model.insert(
      try mentor.revision(
        of: ProgressStatus.entity(of: teacher, in: Samples.school), status, at: now))
    #expect(overview().grid(of: [Samples.files]).rows.map(\.cells[0].status) == [.completed])
    #expect(overview().grid(of: [Samples.files]).rows.map(\.newestFile) == [today])
  }

  @Test mutating func `a record with a next day is to be followed up until it is seen to`() throws {
    let fact = try Samples.entity("catatan-1-fakta")
    let text = MentoringText(
      teacher: teacher, fact: fact, observed: "x", agreed: "coba lagi",
      nextDay: today.adding(days: 3))
    let standing = MentoringFact(teacher: teacher, mentor: mentor.person, day: today)
    model.insert(try mentor.revision(of: fact, standing, at: now))
    model.insert(
      try mentor.revision(of: Samples.entity("catatan-1"), text, about: teacher, at: now))
    let followUp = try #require(overview().followUps.first)
    #expect(followUp.agreed == "coba lagi")
    #expect(followUp.isDue(on: today))
    #expect(!followUp.isDue(on: today.adding(days: -4)))

    var seen = standing
    seen.standing = .followedUp
    let entry: Entry<MentoringFact>? = model.entry(fact)
    model.insert(try mentor.revision(of: fact, seen, inPlaceOf: entry, at: now))
    #expect(overview().followUps.isEmpty)
  }

  @Test mutating func `an assignment counts for those it was given to`() throws {
    let assignment = Assignment(lessons: [Samples.files], audience: .people([teacher]))
    model.insert(try mentor.revision(of: Samples.entity("tugas-001"), assignment, at: now))
    let done = TeacherStanding(
      person: teacher, lessons: [Samples.files: .init(status: .completed)])
    #expect(overview().assignments(of: teacher).map(\.standing) == [.open])
    #expect(overview(files: [done]).assignments(of: teacher).map(\.standing) == [.completed])
    #expect(overview().assignments(of: mentor.person).isEmpty)
  }
}
