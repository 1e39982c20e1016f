import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

/// A school of invented teachers whose record a trainer writes.
struct SchoolStory {
  private(set) var model = TrainingModel()
  private var author: Author
  private var count = 0

  /// Teachers are `person-10` and up.
  init(teachers: Int = 3) throws {
    author = try Samples.author(1)
    try add(School(name: "SMP Contoh"), as: Samples.school)
    for number in 0..<teachers {
      let name = "Guru \(number < 9 ? "0" : "")\(number + 1)"
      try add(Person(name: name), as: EntityID(Self.teacher(number)))
    }
  }

  static func teacher(_ number: Int) -> PersonID { Samples.person(10 + number) }

  static func code(_ text: String) -> CompetenceCode { Samples.formed(CompetenceCode(text)) }

  @discardableResult
  mutating func add<Body: EntityBody>(_ body: Body, as id: EntityID? = nil) throws -> EntityID {
    count += 1
    let id = try id ?? Samples.entity("entity-\(count)")
    let old = model.entry(id, of: Body.self)
    model.insert(try author.revision(of: id, body, inPlaceOf: old, at: Samples.clock()))
    return id
  }

  /// A competence covered by `lessons`.
  mutating func competence(_ code: CompetenceCode, _ lessons: LessonID...) throws {
    try add(
      Competence(code: code, nameIndonesian: code.text, lessons: lessons),
      as: Competence.entity(of: code, in: Samples.school))
  }

  /// A need that somebody recorded.
  @discardableResult
  mutating func need(
    _ number: Int, _ code: CompetenceCode, _ level: Need.Level = .notYet,
    day: String = "2026-11-23"
  ) throws -> EntityID {
    let need = Need(
      person: Self.teacher(number), competence: code, level: level, evidence: .observation,
      day: Samples.day(day))
    return try add(need, as: need.entity(in: Samples.school))
  }

  /// How far somebody is, as a file told.
  mutating func progress(_ number: Int, _ lessons: [LessonID: LessonStatus]) throws {
    let person = Self.teacher(number)
    let status = ProgressStatus(
      person: person, lessons: lessons, upTo: [:], fileDay: Samples.day("2026-11-20"), file: "")
    try add(status, as: ProgressStatus.entity(of: person, in: Samples.school))
  }

  /// A file that shows trouble in a lesson on a day.
  static func trouble(_ number: Int, _ lesson: LessonID, day: String) -> TeacherStanding {
    let signal = HelpSignal(
      difficulty: .activity(lesson, Samples.activity("path")),
      reason: .asked(sentence: "alamat yang mana?"), evidence: [],
      sinceMilliseconds: Int64(Samples.day(day).number) * 86_400_000)
    let event = EventID(writer: Samples.writer(50), sequence: 1)
    var asked = signal
    asked.evidence = [event]
    return TeacherStanding(
      person: teacher(number), lessons: [lesson: .init(status: .started)], signals: [asked],
      newestFileMilliseconds: Story.start)
  }
}
