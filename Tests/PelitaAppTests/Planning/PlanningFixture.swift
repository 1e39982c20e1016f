import Curriculum
import LearningRecord
import Terminal
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// A trainer's laptop at a school with three teachers and two competences.
struct PlanningFixture {
  let laptop: TestLaptop
  let console = ScriptedConsole([])
  let desk: SchoolDesk
  let teachers: [PersonID]

  static let folders = "DC:1.3"
  static let typing = "DC:3.1"

  init() throws {
    laptop = try TestLaptop()
    // Language, name, form of address; the school is founded without questions.
    console.script = ["1", "Contoh", "2"].map(ScriptedConsole.Entry.line)
    let arrival = SchoolArrival(surroundings: laptop.surroundings(console), role: .trainer)
    _ = try arrival.ask()
    desk = try arrival.last()
    // What every school begins with would stand among these.
    for entry in desk.model.entries(of: Competence.self) { try desk.remove(entry) }
    let writing = MentorWriting(desk: desk)
    teachers = try ["Guru 01", "Guru 02", "Guru 03"].map(writing.add)
    try add(Self.folders, "Menyimpan file", lessons: ["tes.satu"])
    try add(Self.typing, "Mengetik surat", lessons: ["tes.dua"])
  }

  private func add(_ code: String, _ name: String, lessons: [String]) throws {
    let competence = Competence(
      code: try self.code(code), nameIndonesian: name,
      lessons: lessons.compactMap { LessonID($0) })
    let school = try #require(desk.school)
    try desk.keep(competence, as: Competence.entity(of: competence.code, in: school.id))
  }

  func code(_ text: String) throws -> CompetenceCode { try #require(CompetenceCode(text)) }

  /// A teacher's timetable.
  func teaches(_ number: Int, _ hours: Timetable.Hour...) throws {
    try desk.keep(Timetable(person: teachers[number], hours: hours))
  }

  /// A need of a teacher, recorded today.
  func needs(_ number: Int, _ code: String) throws {
    try NeedWriting(desk: desk).keep(
      Need(
        person: teachers[number], competence: self.code(code), evidence: .observation,
        day: desk.today))
  }

  /// What is typed next; then the terminal is gone.
  func types(_ lines: String...) { console.script = lines.map(ScriptedConsole.Entry.line) }

  func entries<Body: EntityBody>(_ body: Body.Type = Body.self) -> [Body] {
    desk.model.entries(of: Body.self).map(\.body)
  }

  /// Everything on all screens, with single blanks.
  var words: String {
    console.transcript.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
