import Curriculum
import LearningRecord

@testable import TrainingModel

/// A school with teachers and a session about files, built one entity at a time.
struct SchoolFixture {
  var author: Author
  var model = TrainingModel()
  let today = Samples.day("2026-11-28")
  let sessionDay = Samples.day("2026-11-21")
  let session = Samples.formed(EntityID("sesi-berkas"))
  let competence = Samples.formed(CompetenceCode("DC-1.3"))

  /// Guru 02, Guru 03, … as many as `teachers`, and whoever writes.
  init(teachers: Int = 4) throws {
    author = try Samples.author(1)
    try keep(School(name: "SMP Contoh"), as: Samples.school)
    try keep(Person(name: "Pak Uji", roles: [.trainer]), as: EntityID(author.person))
    for number in 2..<(2 + teachers) {
      let name = number < 10 ? "Guru 0\(number)" : "Guru \(number)"
      try keep(Person(name: name), as: EntityID(Samples.person(number)))
    }
    try keep(
      Competence(code: competence, nameIndonesian: "Mengelola file", lessons: [Samples.files]),
      as: Competence.entity(of: competence, in: Samples.school))
  }

  /// Writes `body`, in the place of what the entity says by now.
  mutating func keep<Body: EntityBody>(_ body: Body, as id: EntityID) throws {
    let entry: Entry<Body>? = model.entry(id)
    model.insert(try author.revision(of: id, body, inPlaceOf: entry, at: Samples.clock()))
  }

  /// Plans the session, with these moves behind it.
  mutating func plan(_ moves: [Session.Move] = [], topic: String = "File dan folder") throws {
    try keep(
      Session(topic: topic, competences: [competence], day: sessionDay, moves: moves), as: session)
  }

  /// Holds it as planned.
  mutating func hold() throws {
    try plan([.init(status: .held, reason: "", day: sessionDay)])
  }

  mutating func notePresence(_ number: Int, _ presence: Attendance.Presence) throws {
    let attendance = Attendance(
      session: session, person: Samples.person(number), presence: presence)
    try keep(attendance, as: attendance.entity(in: Samples.school))
  }

  mutating func noteStage(_ stage: Stage) throws {
    try keep(stage, as: Stage.entity(of: stage.part, session: session, in: Samples.school))
  }

  mutating func noteFile(
    _ number: Int, _ day: String, _ lessons: [LessonID: LessonStatus]
  ) throws {
    let person = Samples.person(number)
    try keep(
      ProgressStatus(
        person: person, lessons: lessons, upTo: [:], fileDay: Samples.day(day), file: day),
      as: ProgressStatus.entity(of: person, in: Samples.school))
  }

  var index: SessionIndex { SessionIndex(model) }

  var overview: MentorOverview {
    MentorOverview(model, files: [], syllabus: Syllabus(), today: today)
  }

  var entry: Entry<Session> { Samples.formed(model.entry(session)) }

  var story: SessionStory { SessionStory(of: entry, in: index, overview: overview) }

  func readiness(suggested: [LessonID] = []) -> SessionReadiness {
    SessionReadiness(
      of: entry, in: index, standings: overview.standings, suggested: suggested)
  }

  func summary() -> EvaluationSummary {
    EvaluationSummary(.session(session), in: model, overview: overview)
  }
}
