import Curriculum
import LearningRecord
import ProgressStore
import SchoolStore
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct MatchFlowTests {
  private let fixture: MentorFixture
  private let desk: SchoolDesk
  private let listed: PersonID
  private let sender: PersonID

  init() throws {
    fixture = try MentorFixture()
    let brought = try fixture.teacherBrings("Ani", nameAtSchool: "Ani Contoh")
    sender = brought.desk.store.person
    desk = try fixture.desk()
    listed = try MentorWriting(desk: desk).add(teacher: "Ani Contoh, S.Pd.")
    _ = try MentorWriting(desk: desk).add(teacher: "Guru 12")
  }

  @Test func `a yes makes two names one person, under the roster's name`() throws {
    try fixture.play("b", "1", at: desk)
    #expect(fixture.words.contains("‘Bu Ani’, nama yang dipakai di laptopnya"))
    #expect(fixture.words.contains("Katanya, di sekolah namanya ‘Ani Contoh’."))
    #expect(fixture.words.contains("Di daftar: ‘Ani Contoh, S.Pd.’. Orang yang sama?"))
    #expect(desk.model.identities.areOne(sender, listed))
    #expect(desk.model.identities.canonical(listed) == sender)
    #expect(desk.name(of: sender) == "Ani Contoh, S.Pd.")
    #expect(RosterMatch.open(in: desk.model).isEmpty)
  }

  @Test func `a no is kept and not asked again`() throws {
    try fixture.play("b", "2", at: desk)
    #expect(!desk.model.identities.areOne(sender, listed))
    #expect(RosterMatch.open(in: desk.model).isEmpty)
    #expect(try MatchFlow(desk: desk).run().isEmpty)
  }

  @Test func `later asks again later, and a command lists and decides`() throws {
    try fixture.play("b", "n", at: desk)
    let open = RosterMatch.open(in: desk.model)
    #expect(open.map(\.listed) == [listed])
    #expect(open.first?.json.object?["nickname"] == .string("Bu Ani"))
    let decision = RosterDecision(desk: desk)
    #expect(throws: Complaint.self) { try decision.match(named: "Bu Ani=Guru 12") }
    let match = try decision.match(named: "bu ani=ani contoh, s.pd.")
    try decision.keep(match, areOne: true)
    #expect(desk.model.identities.areOne(sender, listed))
  }

  @Test func `a decision taken back parts the two again`() throws {
    try fixture.play("b", "1", at: desk)
    let entry = try #require(desk.model.entries(of: SamePerson.self).first)
    try desk.remove(entry)
    #expect(!desk.model.identities.areOne(sender, listed))
    #expect(desk.model.people.contains { $0.id == EntityID(listed) })
  }

  @Test func `what was given under the roster's id reaches the teacher after the match`() throws {
    let brought = try fixture.teacherBrings("Budi", nameAtSchool: "Budi Contoh")
    let early = try MentorWriting(desk: desk).add(teacher: "Budi Contoh")
    _ = try desk.keep(
      Assignment(lessons: [#require(LessonID("laptop.files"))], audience: .people([early])))
    _ = try desk.keep(
      MentoringText(teacher: early, fact: desk.newEntity(), observed: "folder", agreed: "ulangi"),
      about: early)
    try fixture.play("b", "n", "1", at: desk)
    let file = try TeacherFile(desk: desk, teacher: brought.desk.store.person)
      .save(toFolder: fixture.laptop.folder.path("out"))
    let opened = try brought.desk.look(at: file.path)
    try brought.desk.takeIn(opened)
    #expect(try brought.desk.mail().assignments.count == 1)
    #expect(try brought.desk.recordsAboutMe().map(\.sort).contains(.mentoring))
  }
}
