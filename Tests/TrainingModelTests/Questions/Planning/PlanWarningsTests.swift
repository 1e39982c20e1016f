import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct PlanWarningsTests {
  private var story: SchoolStory
  private let folders = SchoolStory.code("DC:1.3")
  private let typing = SchoolStory.code("DC:3.1")
  /// A Saturday.
  private let day = Samples.day("2026-11-28")
  private let span = Samples.formed(TimeSpan("10:00-11:30"))

  init() throws { story = try SchoolStory() }

  private func names(_ plan: PlanWarnings.Plan) -> [String] {
    PlanWarnings(story.model).warnings(for: plan).map(\.name)
  }

  private var teaching: Timetable {
    Timetable(
      person: SchoolStory.teacher(1),
      hours: [
        Timetable.Hour(weekday: 5, span: Samples.formed(TimeSpan("11:00-12:00")), what: "IPA 8A")
      ])
  }

  @Test mutating func `a sound plan is warned of nothing`() throws {
    try story.need(0, folders)
    let speaker = try story.add(
      Speaker(name: "Pak Uji", source: .university, competences: [folders]))
    let session = Session(
      topic: "Folder", competences: [folders], day: day, span: span, speakers: [speaker])
    #expect(names(.init(session: session)).isEmpty)
  }

  @Test mutating func `who needs it and is not asked to come is a need without a session`() throws {
    try story.need(0, folders)
    try story.need(1, folders)
    var session = Session(
      topic: "Folder", competences: [folders], audience: .people([SchoolStory.teacher(0)]))
    let warnings = PlanWarnings(story.model).warnings(for: .init(session: session))
    #expect(
      warnings.first == .needWithoutSession(folders, people: [SchoolStory.teacher(1)]))
    try story.add(
      Session(
        topic: "Lagi", competences: [folders], audience: .people([SchoolStory.teacher(1)])))
    session.audience = .people([SchoolStory.teacher(0)])
    #expect(!names(.init(session: session)).contains("needWithoutSession"))
  }

  @Test mutating func `lessons and other sessions at that time are clashes`() throws {
    try story.add(teaching)
    let other = try story.add(
      Session(
        topic: "Lain", day: day, span: TimeSpan("11:15-12:00"),
        audience: .people([SchoolStory.teacher(2)])))
    let session = Session(topic: "Folder", day: day, span: span)
    let clashes = PlanWarnings(story.model).warnings(for: .init(session: session))
      .compactMap { if case .clash(let clash) = $0 { clash } else { nil } }
    #expect(clashes.map(\.name) == ["Guru 02", "Guru 03"])
    #expect(clashes[0].hours.map(\.what) == ["IPA 8A"])
    #expect(clashes[1].sessions == [other])
  }

  @Test mutating func `a session is not in its own way, and learning alone is in nobody's`() throws
  {
    let session = Session(topic: "Folder", day: day, span: span, place: "Ruang guru")
    let id = try story.add(session)
    #expect(!names(.init(id: id, session: session)).contains("clash"))
    #expect(!names(.init(id: id, session: session)).contains("placeTaken"))
    #expect(names(.init(session: session)).contains("clash"))
    #expect(names(.init(session: session)).contains("placeTaken"))
    var alone = session
    alone.mode = .selfPaced
    #expect(!names(.init(session: alone)).contains("clash"))
  }

  @Test mutating func `a speaker of whom the competence is not known is named with it`() throws {
    let speaker = try story.add(
      Speaker(name: "Pak Uji", source: .university, competences: [folders]))
    let session = Session(topic: "Folder", competences: [folders, typing], speakers: [speaker])
    #expect(
      PlanWarnings(story.model).warnings(for: .init(session: session)).contains(
        .speakerWithoutCompetence(speaker, name: "Pak Uji", [typing])))
  }

  @Test mutating func `a colleague who mastered the lessons has the competence`() throws {
    try story.competence(folders, Samples.files)
    try story.progress(1, [Samples.files: .mastered])
    let speaker = try story.add(
      Speaker(name: "Guru 02", person: SchoolStory.teacher(1), source: .colleague))
    let session = Session(topic: "Folder", competences: [folders], speakers: [speaker])
    #expect(!names(.init(session: session)).contains("speakerWithoutCompetence"))
  }

  @Test mutating func `what is still open in a plan is said`() throws {
    let empty = Session(topic: "Folder")
    #expect(names(.init(session: empty)) == ["noCompetence", "noSpeaker", "noTime"])
    let timed = Session(topic: "Folder", competences: [folders], day: day, span: span)
    let plan = PlanWarnings.Plan(
      session: timed, stageMinutes: [60],
      materials: [Material(title: "Modul", form: .module)])
    #expect(
      names(plan) == ["answersNoNeed", "noSpeaker", "stagesDoNotFit", "materialsNotPrepared"])
  }

  @Test mutating func `sessions to come are listed with their warnings, the earliest first`() throws
  {
    let later = try story.add(Session(topic: "Nanti", day: day.adding(days: 7), span: span))
    let sooner = try story.add(Session(topic: "Dulu", day: day, span: span))
    let held = Session.Move(status: .held, reason: "", day: day)
    try story.add(Session(topic: "Sudah", day: day, moves: [held]))
    let listed = PlanWarnings(story.model).sessionsToCome
    #expect(listed.map(\.plan.id) == [sooner, later])
    #expect(listed[0].warnings.map(\.name) == ["noCompetence", "noSpeaker"])
  }
}
