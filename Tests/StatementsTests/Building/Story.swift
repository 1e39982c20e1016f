import Cryptography
import Curriculum
import LearningRecord
import Testing
import TrainingModel

@testable import Statements

/// One invented school in which everything happens that statements tell of.
struct Story {
  static let now: Int64 = 1_795_500_000_000
  static let teacher = formed(PersonID("guru-contoh-07"))
  static let mentor = formed(PersonID("pendamping-contoh"))
  static let files = formed(LessonID("laptop.files"))
  static let mail = formed(LessonID("laptop.mail"))
  static let module = formed(ModuleID("laptop"))

  private(set) var revisions: [Revision] = []
  private var pens: [PersonID: Author] = [:]

  /// A school with a teacher, Bu Contoh, and her mentor, Pak Uji.
  init() throws {
    for (place, person) in [Self.teacher, Self.mentor].enumerated() {
      let key = try #require(SigningKey(seed: [UInt8](repeating: UInt8(place + 1), count: 32)))
      let writer = try #require(WriterID("laptop-contoh-\(place)"))
      pens[person] = Author(person: person, writer: writer, key: key)
    }
    try write(School(name: "SMP Contoh"), as: "sekolah-contoh", by: Self.mentor)
    for (person, name) in [(Self.teacher, "Bu Contoh"), (Self.mentor, "Pak Uji")] {
      let key = try #require(pens[person]?.publicKey)
      try write(
        Person(name: name, roles: [.teacher], devices: [Device(signingKey: key)]), as: person.text,
        by: person)
    }
  }

  var model: TrainingModel { TrainingModel(revisions) }

  func builder(now: Int64 = Self.now) throws -> StatementBuilder {
    let settings = try #require(
      StatementSettings(
        base: "https://dinas.example.id/pelita/", homePage: "https://smp-contoh.example.id",
        nowMilliseconds: now))
    return try #require(
      StatementBuilder(model, settings: settings, catalogue: try Self.catalogue()))
  }

  mutating func write<Body: EntityBody>(
    _ body: Body, as id: String, by person: PersonID, about: PersonID? = nil
  ) throws {
    let id = try #require(EntityID(id))
    let minutes = Int64(revisions.count)
    let clock = WallClock(milliseconds: 1_795_000_000_000 + minutes * 60_000)
    let entry = model.entry(id, of: Body.self)
    let revision = try pens[person]?.revision(
      of: id, body, inPlaceOf: entry, about: about, at: clock)
    revisions.append(try #require(revision))
  }

  /// The teacher agrees, or takes it back.
  mutating func consent(statements: Bool, detailed: Bool, of person: PersonID = teacher) throws {
    let school = try #require(EntityID("sekolah-contoh"))
    let body = Consent(
      person: person, statements: statements, detailedStatements: detailed,
      day: Day(number: 20_776))
    try write(body, as: Consent.entity(of: person, in: school).text, by: person)
  }

  /// Everything that the record can tell, in both scopes.
  mutating func tellEverything() throws {
    let school = try #require(EntityID("sekolah-contoh"))
    let status = ProgressStatus(
      person: Self.teacher, lessons: [Self.files: .mastered, Self.mail: .mastered],
      upTo: [:], fileDay: Day(number: 20_770), file: "")
    try write(
      status, as: ProgressStatus.entity(of: Self.teacher, in: school).text, by: Self.mentor)
    try write(
      Assignment(
        modules: [Self.module], audience: .people([Self.teacher]), due: Day(number: 20_790)),
      as: "tugas-contoh", by: Self.mentor)
    let question = Difficulty.activity(Self.files, try #require(ActivityID("files.name")))
    try write(
      MentoringText(
        teacher: Self.teacher, fact: try #require(EntityID("fakta-contoh")), trigger: question,
        observed: "Alamat folder tertukar.", agreed: "Coba lagi Senin.",
        nextDay: Day(number: 20_780)),
      as: "catatan-contoh", by: Self.mentor, about: Self.teacher)
    try write(
      Handled(teacher: Self.teacher, difficulty: question, upTo: [:]), as: "ditangani-contoh",
      by: Self.mentor, about: Self.teacher)
  }

  static func catalogue() throws -> StatementCatalogue {
    let reading = try LessonReader.read(
      """
      # File dan folder

      ## Nama file

      Nama mana yang jelas?

      <!-- data-id="files.name" -->
      - [( )] soal.docx
      - [(X)] Soal IPA kelas 8.docx

      """, mode: .lenient)
    let lesson = try #require(reading.lesson)
    let questions = lesson.questions.compactMap { question in
      QuestionDefinition([.indonesian: question, .english: question]).map { (question.id, $0) }
    }
    return StatementCatalogue(
      modules: [
        .init(
          id: module, titles: [.indonesian: "Dasar Laptop", .english: "Laptop basics"],
          lessons: [files, mail])
      ],
      lessons: [
        files: .init(
          titles: [.indonesian: "File dan folder", .english: "Files and folders"],
          competences: [formed(CompetenceCode("DC:1.3"))],
          questions: Dictionary(uniqueKeysWithValues: questions)),
        mail: .init(titles: [.indonesian: "Email", .english: "E-mail"]),
      ])
  }

  static func formed<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample has its form") }
    return value
  }
}
