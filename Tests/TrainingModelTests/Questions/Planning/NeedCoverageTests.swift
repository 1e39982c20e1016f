import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct NeedCoverageTests {
  private var story: SchoolStory
  private let folders = SchoolStory.code("DC:1.3")
  private let typing = SchoolStory.code("DC:3.1")

  init() throws {
    story = try SchoolStory(teachers: 6)
    try story.competence(folders, Samples.files, Samples.power)
    try story.competence(typing, Samples.typing)
  }

  private func coverage(files: [TeacherStanding] = []) -> NeedCoverage {
    NeedCoverage(story.model, files: files)
  }

  @Test mutating func `a recorded need stands until it is met`() throws {
    let need = try story.need(0, folders)
    let open = try #require(coverage()[folders]?.needs.first)
    #expect(open.source == .recorded(need))
    #expect(open.evidence == .observation)
    #expect(open.name == "Guru 01")
    try story.need(0, folders, .able)
    #expect(coverage().competences.isEmpty)
  }

  @Test mutating func `progress shows needs that nobody recorded, and says so`() throws {
    try story.progress(0, [Samples.files: .started])
    let trouble = SchoolStory.trouble(1, Samples.typing, day: "2026-11-21")
    let coverage = coverage(files: [trouble])
    let unfinished = try #require(coverage[folders]?.needs.first)
    #expect(unfinished.evidence == .progress)
    #expect(unfinished.source == .unfinished(Samples.files))
    #expect(unfinished.since?.text == "2026-11-20")
    #expect(!unfinished.isPressing)
    let asking = try #require(coverage[typing]?.needs.first)
    #expect(asking.source == .help(Samples.typing))
    #expect(asking.since?.text == "2026-11-21")
    #expect(asking.isPressing)
  }

  @Test mutating func `what was recorded goes before what progress shows`() throws {
    try story.need(0, typing)
    let trouble = SchoolStory.trouble(0, Samples.typing, day: "2026-11-24")
    #expect(coverage(files: [trouble])[typing]?.needs.map(\.evidence) == [.observation])
  }

  @Test mutating func `a need that was met comes back with newer trouble only`() throws {
    try story.need(0, typing, .able, day: "2026-11-22")
    let older = SchoolStory.trouble(0, Samples.typing, day: "2026-11-22")
    #expect(coverage(files: [older]).competences.isEmpty)
    let newer = SchoolStory.trouble(0, Samples.typing, day: "2026-11-23")
    #expect(coverage(files: [newer])[typing]?.needs.map(\.source) == [.help(Samples.typing)])
    try story.progress(0, [Samples.typing: .started])
    #expect(coverage().competences.isEmpty)
  }

  @Test mutating func `completed lessons hint that a recorded need may be met`() throws {
    try story.need(0, folders)
    try story.progress(0, [Samples.files: .completed])
    #expect(coverage()[folders]?.needs.map(\.lessonsAreCompleted) == [false])
    try story.progress(0, [Samples.files: .completed, Samples.power: .mastered])
    #expect(coverage()[folders]?.needs.map(\.lessonsAreCompleted) == [true])
  }

  @Test mutating func `a session answers needs of its audience with its competences`() throws {
    for number in 0..<3 { try story.need(number, folders) }
    try story.need(0, typing)
    let session = try story.add(
      Session(
        topic: "Folder", competences: [folders],
        audience: .people([SchoolStory.teacher(0), SchoolStory.teacher(1)])))
    let coverage = coverage()
    let need = try #require(coverage[folders])
    #expect(need.answers.map(\.session) == [session])
    #expect(need.answers[0].people == [SchoolStory.teacher(0), SchoolStory.teacher(1)])
    #expect(need.unanswered == [SchoolStory.teacher(2)])
    #expect(coverage.withoutSession.map(\.code) == [folders, typing])
    #expect(coverage.sessionsWithoutNeed.isEmpty)
  }

  @Test mutating func `a cancelled session answers nothing`() throws {
    try story.need(0, folders)
    let move = Session.Move(status: .cancelled, reason: "", day: Samples.day("2026-11-24"))
    try story.add(Session(topic: "Folder", competences: [folders], moves: [move]))
    #expect(coverage()[folders]?.answers.isEmpty == true)
    #expect(coverage().sessionsWithoutNeed.isEmpty)
  }

  @Test
  mutating func `a session held before a need was known, or without the person, is no answer`()
    throws
  {
    try story.need(0, folders, day: "2026-11-23")
    let held = Session.Move(status: .held, reason: "", day: Samples.day("2026-11-20"))
    var session = Session(
      topic: "Folder", competences: [folders], day: Samples.day("2026-11-20"), moves: [held])
    let id = try story.add(session)
    #expect(coverage()[folders]?.answers.isEmpty == true)
    session.day = Samples.day("2026-11-25")
    try story.add(session, as: id)
    #expect(coverage()[folders]?.answers.map(\.session) == [id])
    let absent = Attendance(session: id, person: SchoolStory.teacher(0), presence: .absent)
    try story.add(absent, as: absent.entity(in: Samples.school))
    #expect(coverage()[folders]?.answers.isEmpty == true)
  }

  @Test mutating func `a session to come that nobody needs is named, one that met a need is not`()
    throws
  {
    let idle = try story.add(Session(topic: "Mengetik", competences: [typing]))
    try story.need(0, folders, .able)
    let held = Session.Move(status: .held, reason: "", day: Samples.day("2026-11-20"))
    try story.add(Session(topic: "Folder", competences: [folders], moves: [held]))
    #expect(coverage().sessionsWithoutNeed.map(\.session) == [idle])
  }

  @Test mutating func `who could teach: named, mastered, able or completed, and who needs it not`()
    throws
  {
    let both: (LessonStatus) -> [LessonID: LessonStatus] = {
      [Samples.files: $0, Samples.power: $0]
    }
    try story.progress(0, both(.completed))
    try story.progress(1, both(.mastered))
    try story.progress(2, [Samples.files: .mastered])
    try story.need(3, folders, .able)
    try story.progress(4, both(.mastered))
    try story.need(4, folders)
    let speaker = try story.add(
      Speaker(name: "Pak Uji", source: .university, competences: [folders]))
    let holders = coverage().teachers(of: folders)
    #expect(holders.map(\.name) == ["Pak Uji", "Guru 02", "Guru 04", "Guru 01"])
    #expect(holders[0].speaker == speaker)
    #expect(
      holders.map(\.proof) == [
        .namedAsSpeaker, .mastered(lessons: 2), .recordedAsAble(Samples.day("2026-11-23")),
        .completed(lessons: 2),
      ])
  }

  @Test mutating func `one person under two ids has one need, the newer one`() throws {
    try story.need(0, folders, day: "2026-11-20")
    try story.need(1, folders, .able, day: "2026-11-22")
    try story.add(SamePerson(person: SchoolStory.teacher(0), other: SchoolStory.teacher(1)))
    #expect(coverage().competences.isEmpty)
    try story.need(0, folders, day: "2026-11-24")
    #expect(coverage()[folders]?.needs.count == 1)
  }

  @Test mutating func `a school's record alone shows nothing of mentor scope`() throws {
    let trouble = SchoolStory.trouble(0, Samples.typing, day: "2026-11-21")
    #expect(coverage(files: [trouble]).competences.count == 1)
    #expect(NeedCoverage(story.model.limited(to: .school)).competences.isEmpty)
    #expect(!coverage(files: [trouble]).json.compactText.contains("alamat yang mana?"))
  }
}
