import Cryptography
import Curriculum
import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

@testable import PelitaApp

/// A school after one term: eighteen teachers, seven of whom allow their names.
struct TermFixture {
  let laptop: MentorFixture
  let desk: SchoolDesk
  private let school: EntityID

  init(language: Language = .indonesian) throws {
    laptop = try MentorFixture(language: language)
    desk = try laptop.desk(school: "SMP Contoh")
    school = try #require(desk.school?.id)
    let teachers = try (1...18).map { try add(teacher: $0) }
    try addPlans()
    try addSessions(teachers)
    try addObstacles()
    try addMentoring(teachers)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func entity(_ text: String) throws -> EntityID { try #require(EntityID(text)) }

  /// Somebody with a laptop, whose file told how far they are.
  private func add(teacher number: Int) throws -> PersonID {
    let person = try #require(PersonID("guru-contoh-\(number)"))
    let key = try #require(SigningKey(seed: [UInt8](repeating: UInt8(number), count: 32)))
    var author = Author(
      person: person, writer: try #require(WriterID("laptop-guru-\(number)")), key: key)
    let name = "Guru " + (number < 10 ? "0" : "") + String(number)
    let about = Person(name: name, devices: [Device(signingKey: author.publicKey)])
    var lines = [try author.revision(of: EntityID(person), about, at: desk.clock)]
    if number <= 7 {
      let consent = Consent(person: person, namesInReports: true, day: try day("2026-11-01"))
      let id = Consent.entity(of: person, in: school)
      lines.append(try author.revision(of: id, consent, at: desk.clock))
    }
    if number % 3 != 0 {
      let status = ProgressStatus(
        person: person, lessons: try lessons(number), upTo: [author.writer: number],
        fileDay: try day("2026-11-20"), file: "")
      let id = ProgressStatus.entity(of: person, in: school)
      lines.append(try author.revision(of: id, status, at: desk.clock))
    }
    if number == 2 || number == 12 {
      let told = ClassApplication(
        person: person, tried: "Pupils sort their files <by class>", result: "lebih rapi",
        next: "ajak kelas 8", day: try day("2026-11-19"))
      lines.append(
        try author.revision(of: entity("penerapan-\(number)"), told, at: desk.clock))
    }
    try desk.store.append(lines)
    try desk.refresh()
    return person
  }

  private func lessons(_ number: Int) throws -> [LessonID: LessonStatus] {
    let start = try #require(LessonID("laptop.start"))
    let files = try #require(LessonID("laptop.files"))
    return number < 5
      ? [start: .completed, files: .mastered]
      : number < 12 ? [start: .completed, files: .started] : [start: .started]
  }

  private func addPlans() throws {
    let code = try #require(CompetenceCode("DC:1.3"))
    try desk.keep(
      Competence(
        code: code, framework: "DigComp", nameIndonesian: "Menata file", nameEnglish: "Files"),
      as: Competence.entity(of: code, in: school))
    for number in 1...9 {
      let person = try #require(PersonID("guru-contoh-\(number)"))
      let need = Need(
        person: person, competence: code, evidence: .placement, day: try day("2026-10-01"))
      try desk.keep(need, as: need.entity(in: school))
    }
    try desk.keep(
      Speaker(name: "Narasumber Contoh", source: .university, competences: [code]),
      as: entity("narasumber-1"))
    try desk.keep(
      Meeting(
        title: "Rapat rencana", day: try day("2026-10-05"), minutes: "Disepakati.",
        decisions: [
          .init(what: "Sesi menata file", session: try entity("sesi-file-001")),
          .init(what: "Guru 15 meminjam proyektor", due: try day("2026-11-10")),
        ]), as: entity("rapat-001"))
    try desk.keep(
      Assignment(
        lessons: [try #require(LessonID("laptop.files"))], due: try day("2026-11-27"), why: "sesi"),
      as: entity("tugas-001"))
    try desk.keep(
      Assignment(
        lessons: [try #require(LessonID("laptop.power"))],
        audience: .people([try #require(PersonID("guru-contoh-3"))]), due: try day("2026-12-01")),
      as: entity("tugas-002"))
  }

  private func addSessions(_ teachers: [PersonID]) throws {
    let code = try #require(CompetenceCode("DC:1.3"))
    let session = try entity("sesi-file-001")
    let moves: [Session.Move] = [
      .init(status: .interrupted, reason: "mati lampu", day: try day("2026-11-14")),
      .init(
        status: .rescheduled, reason: "praktik diulang; Guru 15 sakit", day: try day("2026-11-15"),
        previousDay: try day("2026-11-14")),
      .init(status: .heldLater, reason: "", day: try day("2026-11-21")),
    ]
    try desk.keep(
      Session(
        topic: "Menata file", competences: [code], day: try day("2026-11-21"),
        span: TimeSpan("08:00-10:00"), place: "ruang guru", moves: moves), as: session)
    try desk.keep(
      Session(
        topic: "Pengenalan KKA", day: try day("2026-12-05"), span: TimeSpan("08:00-10:00"),
        place: "ruang guru"), as: entity("sesi-kka-001"))
    try desk.keep(
      Session(
        topic: "Surel", day: try day("2026-11-07"),
        moves: [.init(status: .cancelled, reason: "ruang dipakai", day: try day("2026-11-06"))]),
      as: entity("sesi-surel-01"))
    for (number, person) in teachers.enumerated() {
      let attendance = Attendance(
        session: session, person: person, presence: number < 16 ? .present : .excused)
      try desk.keep(attendance, as: attendance.entity(in: school))
    }
    try desk.keep(
      Stage(
        session: session, part: .practice, outcome: .replaced, actual: "diskusi kelompok",
        cause: .power), as: Stage.entity(of: .practice, session: session, in: school))
    try desk.keep(
      Material(title: "Lembar kerja", form: .handout, isPrepared: true, sessions: [session]),
      as: entity("bahan-0001"))
  }

  private func addObstacles() throws {
    let session = try entity("sesi-file-001")
    let power = try desk.keep(
      Obstacle(
        sort: .power, session: session, what: "mati lampu 10.40", day: try day("2026-11-14")),
      as: entity("kendala-001"))
    try desk.keep(
      Obstacle(sort: .room, what: "=ruang penuh", day: try day("2026-11-06")),
      as: entity("kendala-002"))
    try desk.keep(
      Obstacle(
        sort: .skill, person: PersonID("guru-contoh-15"), what: "belum bisa mouse",
        day: try day("2026-11-06")), as: entity("kendala-003"))
    try desk.keep(
      Response(sort: .discussion, obstacles: [power], worked: true, day: try day("2026-11-14")),
      as: entity("tanggapan-01"))
  }

  private func addMentoring(_ teachers: [PersonID]) throws {
    for (number, teacher) in teachers.prefix(6).enumerated() {
      let fact = MentoringFact(
        teacher: teacher, mentor: desk.me, day: try day("2026-11-1\(number)"),
        standing: number < 5 ? .closed : .open)
      let id = try desk.keep(fact, as: entity("fakta-000\(number)"))
      try desk.keep(
        MentoringText(
          teacher: teacher, fact: id, observed: "rahasia pendampingan",
          nextDay: try day("2026-12-0\(number + 1)")),
        as: entity("teks-000\(number)"), about: teacher)
    }
  }
}
