import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

struct SessionPlanFlowTests {
  private let school: PlanningFixture

  init() throws { school = try PlanningFixture() }

  private func plan(_ session: EntityID? = nil) throws -> EntityID? {
    try SessionPlanFlow(desk: school.desk, session: session).run()
  }

  /// A whole plan: topic, a competence, everybody, nobody, place and manner, day and time by hand,
  /// one material that is not prepared, stages as they are.
  private static let whole = [
    "Menyimpan file", "3", "1", "1", "1", "Ruang guru", "1", "2", "+4", "10.00-12.00", "2",
    "Modul file", "1", "2", "1", "7",
  ]

  @Test func `a session is kept with stages that come to its length, and its materials`() throws {
    school.console.script = (Self.whole + ["1"]).map(ScriptedConsole.Entry.line)
    let id = try #require(try plan())
    let session = try #require(school.desk.model.entry(id, of: Session.self)?.body)
    #expect(session.topic == "Menyimpan file")
    #expect(session.competences.map(\.text) == ["DC:1.3"])
    #expect(session.audience == .everybody)
    #expect(session.day == school.desk.today.adding(days: 4))
    #expect(session.span?.text == "10:00-12:00")
    let stages = school.entries(Stage.self).filter { $0.session == id }
    #expect(Set(stages.map(\.part)) == Set(Stage.Part.allCases))
    #expect(stages.compactMap(\.plannedMinutes).reduce(0, +) == 120)
    let materials = school.entries(Material.self)
    #expect(materials.map(\.sessions) == [[id]])
    #expect(materials.map(\.isPrepared) == [false])
  }

  @Test func `before it is kept, everything stands on one page with its warnings`() throws {
    try school.needs(0, PlanningFixture.typing)
    try school.teaches(
      1,
      Timetable.Hour(
        weekday: school.desk.today.adding(days: 4).weekday,
        span: try #require(TimeSpan("11:00-13:00")), what: "IPA 8A"))
    school.console.script = (Self.whole + ["1"]).map(ScriptedConsole.Entry.line)
    // The needed competence stands first now: the school's list begins with it.
    _ = try plan()
    let page = school.words
    #expect(page.contains("Bentrok untuk 1 orang: Guru 02 (IPA 8A)."))
    #expect(page.contains("Narasumber belum ditentukan."))
    #expect(page.contains("Bahan belum siap: Modul file."))
    #expect(page.contains("10 + 30 + 20 + 50 + 10 = 120 menit"))
    #expect(school.entries(Session.self).count == 1)
  }

  @Test func `leaving asks first and then keeps nothing`() throws {
    school.console.script = (Self.whole + ["k", "2", "k", "1"]).map(ScriptedConsole.Entry.line)
    #expect(try plan() == nil)
    #expect(school.entries(Session.self).isEmpty)
    // Nothing is offered the next time.
    school.types("k")
    #expect(try plan() == nil)
    #expect(!school.words.contains("Ada rencana yang belum selesai"))
  }

  @Test func `a plan that a power cut ended is offered again`() throws {
    for count in [1, 4, 7, Self.whole.count] {
      let school = try PlanningFixture()
      school.console.script = Self.whole.prefix(count).map(ScriptedConsole.Entry.line)
      #expect(try SessionPlanFlow(desk: school.desk).run() == nil)
      school.types("1", "1")
      let id = try #require(try SessionPlanFlow(desk: school.desk).run())
      let session = try #require(school.desk.model.entry(id, of: Session.self)?.body)
      #expect(session.topic == "Menyimpan file")
      #expect(session.competences.isEmpty == (count < 3))
      #expect(session.place == (count < 7 ? "" : "Ruang guru"))
      #expect(school.entries(Material.self).count == (count == Self.whole.count ? 1 : 0))
    }
  }

  @Test func `planning anew keeps what happened in the stages, and only what changed is written`()
    throws
  {
    school.console.script = (Self.whole + ["1"]).map(ScriptedConsole.Entry.line)
    let id = try #require(try plan())
    let practice = try #require(
      school.desk.model.entries(of: Stage.self).first { $0.body.part == .practice })
    var noted = practice.body
    noted.outcome = .replaced
    noted.actual = "diskusi"
    try school.desk.keep(noted, inPlaceOf: practice)
    let before = school.desk.model.count
    // Topic anew, and kept.
    school.types("2", "Menemukan file", "1")
    #expect(try plan(id) == id)
    #expect(school.desk.model.count == before + 1)
    let stage = school.desk.model.entry(practice.id, of: Stage.self)?.body
    #expect(stage?.actual == "diskusi")
    #expect(school.entries(Session.self).map(\.topic) == ["Menemukan file"])
  }

  /// A session on Friday, to be planned anew.
  private func fixed(_ moves: [Session.Move] = []) throws -> EntityID {
    try school.desk.keep(
      Session(topic: "Folder", day: school.desk.today.adding(days: 4), moves: moves))
  }

  @Test func `another day in the plan asks why, and the session keeps that as a move`() throws {
    let id = try fixed()
    let obstacle = try school.desk.keep(
      Obstacle(sort: .timeClash, session: id, what: "rapat", day: school.desk.today))
    // Time by hand; an empty reason is asked for again.
    school.types("7", "2", "+11", "", "1", "", "rapat dinas")
    #expect(try plan(id) == id)
    let session = try #require(school.desk.model.entry(id, of: Session.self)?.body)
    #expect(session.status == .rescheduled)
    #expect(session.moves.map(\.reason) == ["rapat dinas"])
    #expect(session.moves.map(\.previousDay) == [school.desk.today.adding(days: 4)])
    #expect(session.day == school.desk.today.adding(days: 11))
    #expect(school.words.contains("Tadinya Jumat, 27 November. Mengapa pindah hari?"))
    #expect(school.entries(Response.self).map(\.obstacles) == [[obstacle]])
  }

  @Test func `going back from the reason keeps nothing, and the plan is still there`() throws {
    let id = try fixed()
    school.types("7", "2", "+11", "", "1", "k", "k", "1")
    #expect(try plan(id) == nil)
    #expect(school.entries(Session.self).map(\.moves) == [[]])
  }

  @Test func `a first day is no move, and what was held is only corrected`() throws {
    let id = try school.desk.keep(Session(topic: "Folder"))
    school.types("7", "2", "+4", "", "1")
    #expect(try plan(id) == id)
    let held = try fixed([.init(status: .held, reason: "", day: school.desk.today)])
    school.types("7", "2", "+3", "", "1")
    #expect(try plan(held) == held)
    #expect(school.entries(Session.self).map(\.moves.count).sorted() == [0, 1])
  }

  @Test func `the command takes minutes of stages, and asks for a reason as the screen does`()
    throws
  {
    let id = try fixed()
    let lookup = PlanningLookup(desk: school.desk)
    let writing = SessionPlanWriting(desk: school.desk, session: id)
    var plan = try #require(writing.kept)
    #expect(try lookup.stageMinutes("5+10+15+20+10") == [5, 10, 15, 20, 10])
    #expect(!writing.movesDay(plan))
    plan.session.day = try lookup.day("+5")
    #expect(writing.movesDay(plan))
    #expect(try writing.keep(plan, reason: "rapat dinas") == id)
    #expect(school.entries(Session.self).first?.moves.map(\.reason) == ["rapat dinas"])
    for text in ["", "10", "1+2+3+4", "1+2+3+4+5+6", "a+b+c+d+e", "1+2+3+4+9999"] {
      #expect(throws: Complaint.self) { try lookup.stageMinutes(text) }
    }
  }

  @Test func `looking at an old plan and going back asks nothing and writes nothing`() throws {
    let id = try school.desk.keep(Session(topic: "Folder"))
    let before = school.desk.model.count
    school.types("k")
    #expect(try plan(id) == nil)
    #expect(school.desk.model.count == before)
  }

  @Test(arguments: 1...600)
  func `stages come to the length, whatever it is`(minutes: Int) {
    let parts = SessionPlan.usualParts(minutes: minutes)
    #expect(parts.map(\.part) == Stage.Part.allCases)
    #expect(parts.map(\.minutes).reduce(0, +) == minutes)
    #expect(parts.allSatisfy { $0.minutes >= 0 })
    if minutes >= 60 { #expect(parts.allSatisfy { $0.minutes > 0 }) }
  }

  @Test func `a plan reads back from its draft`() throws {
    school.console.script = (Self.whole + ["k", "1"]).map(ScriptedConsole.Entry.line)
    _ = try plan()
    var plan = SessionPlan(session: Session(topic: "Folder", place: "Ruang guru"), minutes: 90)
    plan.parts[0].words = "salam"
    plan.parts[0].minutes = 20
    plan.materials = [.init(material: Material(title: "Modul", form: .module))]
    #expect(SessionPlan(plan.object) == plan)
    #expect(SessionPlan(JSONObject()) == nil)
  }
}
