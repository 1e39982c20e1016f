import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

/// A teacher known under two ids is one person to every question.
struct OnePersonTests {
  private let shown = Samples.person(3)
  private let other = Samples.person(4)
  private let today = Samples.day("2023-12-20")
  private let session = Samples.formed(EntityID("sesi-contoh"))

  private func model(
    _ writing: (inout Author) throws -> [Revision] = { _ in [] }, isOne: Bool = true
  ) throws -> TrainingModel {
    var author = try Samples.author(1)
    var model = TrainingModel([
      try author.revision(of: EntityID(shown), Person(name: "Bu Contoh"), at: Samples.clock()),
      try author.revision(
        of: EntityID(other), Person(name: "Contoh", roles: [.trainer]), at: Samples.clock()),
    ])
    if isOne {
      let decision = SamePerson(person: shown, other: other)
      model.insert(
        try author.revision(
          of: decision.entity(in: Samples.school), decision, at: Samples.clock()))
    }
    model.insert(contentsOf: try writing(&author))
    return model
  }

  private func overview(_ model: TrainingModel, files: [TeacherStanding] = []) -> MentorOverview {
    MentorOverview(
      model, files: files,
      syllabus: Syllabus([(Samples.formed(ModuleID("laptop")), [Samples.files])]),
      today: today)
  }

  @Test func `everybody has one row and one name`() throws {
    let one = overview(try model())
    #expect(one.standings.map(\.person) == [shown])
    #expect(one.name(of: other) == "Bu Contoh")
    #expect(one.grid(of: [Samples.files]).rows.count == 1)
    #expect(try model().teachers.map(\.id) == [EntityID(shown)])
    #expect(try model().unified.entries(of: Person.self).first?.body.roles == [.teacher, .trainer])
  }

  @Test func `files of both ids come together`() throws {
    let files = [
      TeacherStanding(
        person: shown, lessons: [Samples.files: .init(status: .started)],
        upTo: [Samples.writer(1): 3], newestFileMilliseconds: 1_700_000_000_000),
      TeacherStanding(
        person: other, lessons: [Samples.files: .init(status: .completed)],
        upTo: [Samples.writer(2): 5], newestFileMilliseconds: 1_701_000_000_000),
    ]
    let one = overview(try model(), files: files)
    #expect(one.standings.count == 1)
    #expect(one.standing(of: other)?.lessons[Samples.files]?.status == .completed)
    #expect(one.standing(of: shown)?.newestFileMilliseconds == 1_701_000_000_000)
    #expect(one.standing(of: shown)?.upTo.count == 2)
  }

  @Test func `an assignment for either id is the person's`() throws {
    let one = overview(
      try model { author in
        [
          try author.revision(
            of: Samples.formed(EntityID("tugas-contoh")),
            Assignment(lessons: [Samples.files], audience: .people([other])), at: Samples.clock())
        ]
      })
    #expect(one.assignments(of: shown).count == 1)
    #expect(one.assignments(of: other).count == 1)
    #expect(one.noNews.map(\.person) == [shown])
  }

  @Test func `what was recorded under both ids counts once`() throws {
    let model = try model { author in
      let attendances = [
        Attendance(session: session, person: shown, presence: .absent),
        Attendance(session: session, person: other, presence: .present),
      ]
      let needs = [
        Need(
          person: shown, competence: Samples.formed(CompetenceCode("DC:1.1")), evidence: .placement,
          day: Samples.day("2023-11-01")),
        Need(
          person: other, competence: Samples.formed(CompetenceCode("DC:1.1")), level: .able,
          evidence: .progress, day: Samples.day("2023-12-01")),
      ]
      return try attendances.map {
        try author.revision(of: $0.entity(in: Samples.school), $0, at: Samples.clock())
      }
        + needs.map {
          try author.revision(of: $0.entity(in: Samples.school), $0, at: Samples.clock())
        }
    }
    let attendance = model.unified.entries(of: Attendance.self)
    #expect(attendance.map(\.body.person) == [shown])
    #expect(attendance.map(\.body.presence) == [.present])
    let needs = model.unified.entries(of: Need.self)
    #expect(needs.map(\.body.level) == [.able])
    #expect(needs.map(\.body.person) == [shown])
    #expect(model.entries(of: Need.self).count == 2, "the record itself stays as it was written")
  }

  @Test func `consent given under one id counts for the person, and only when they gave it`() throws
  {
    var teacher = try Samples.author(4)
    let day = Samples.day("2023-12-01")
    let consent = Consent(person: other, namesInReports: true, day: day)
    let id = Consent.entity(of: other, in: Samples.school)
    var model = try model()
    model.insert(try teacher.revision(of: id, consent, at: Samples.clock()))
    #expect(model.consent(of: shown)?.namesInReports == true)
    let forged = try self.model { author in
      [try author.revision(of: id, consent, at: Samples.clock())]
    }
    #expect(forged.consent(of: shown) == nil)
  }

  @Test func `two teachers with one name stay two and are told apart`() throws {
    var author = try Samples.author(1)
    let model = TrainingModel([
      try author.revision(
        of: Samples.formed(EntityID("aaaa-contoh")), Person(name: "Guru 07"), at: Samples.clock()),
      try author.revision(
        of: Samples.formed(EntityID("bbbb-contoh")), Person(name: "guru  07"), at: Samples.clock()),
      try author.revision(
        of: Samples.formed(EntityID("cccc-contoh")), Person(name: "Guru 08"), at: Samples.clock()),
    ])
    #expect(model.people.count == 3)
    #expect(model.names.all.values.sorted() == ["Guru 07 (aaaa)", "Guru 08", "guru  07 (bbbb)"])
  }

  @Test func `taken apart they are two again`() throws {
    #expect(overview(try model(isOne: false)).standings.map(\.person) == [shown])
    #expect(try model(isOne: false).people.count == 2)
  }
}
