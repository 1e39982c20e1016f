import Curriculum
import LearningRecord

@testable import TrainingModel

extension TwoIdSchool {
  mutating func plan() throws {
    for (code, lessons) in zip(Self.codes, [[Samples.files, Samples.power], [Samples.typing]]) {
      try write(Competence(code: code, nameIndonesian: code.text, lessons: lessons))
    }
    let speaker = id(of: Self.shown)
    let speakerID = try Samples.entity("pemateri-contoh")
    try write(
      Speaker(name: "Bu Contoh", person: speaker, source: .colleague, competences: [Self.codes[0]]),
      Speaker(
        name: "Bu Contoh", person: Self.shown, source: .colleague, competences: [Self.codes[0]]),
      as: speakerID)
    for session in Self.sessions {
      let audience = audience()
      var body = Session(
        topic: "Sesi", competences: [one(of: Self.codes)], day: someDay(),
        span: TimeSpan(from: 8 * 60, to: 10 * 60), place: "ruang guru",
        speakers: chance(50) ? [speakerID] : [], audience: audience.split)
      if chance(50) { body.moves = [.init(status: .held, reason: "", day: Self.day)] }
      var whole = body
      whole.audience = audience.whole
      try write(body, whole, as: session)
    }
  }

  mutating func hold(_ session: EntityID) throws {
    for person in (0..<Self.teacherCount).map(Self.teacher) where chance(70) {
      let presence = one(of: Attendance.Presence.allCases)
      try write(about: person, canBeTwice: true) {
        Attendance(session: session, person: $0, presence: presence)
      }
    }
    let audience = audience()
    let given = Assignment(
      lessons: someLessons(), audience: audience.split, due: chance(50) ? someDay() : nil,
      session: session)
    var whole = given
    whole.audience = audience.whole
    try write(given, whole)
    let pair = somePeople()
    let lessons = someLessons()
    guard chance(50) else { return }
    try write(
      Readiness(session: session, prerequisites: lessons, pairs: [pair.split]),
      Readiness(session: session, prerequisites: lessons, pairs: [pair.whole]))
  }

  /// What school scope tells of one teacher.
  mutating func tell(of person: PersonID) throws {
    for code in Self.codes where chance(60) {
      let (level, day) = (one(of: Need.Level.allCases), someDay())
      try write(about: person, canBeTwice: true) {
        Need(person: $0, competence: code, level: level, evidence: .observation, day: day)
      }
    }
    if chance(60) {
      let hours = [Timetable.Hour(weekday: 0, span: Samples.formed(TimeSpan(from: 480, to: 540)))]
      try write(about: person, canBeTwice: true) { Timetable(person: $0, hours: hours) }
    }
    if chance(60) {
      let status = one(of: LessonStatus.allCases)
      let day = someDay()
      try write(about: person, canBeTwice: true) {
        ProgressStatus(
          person: $0, lessons: [Samples.mail: status], upTo: [:], fileDay: day, file: "")
      }
    }
    if chance(50) {
      let allows = chance(70)
      try write(about: person, canBeTwice: true, isOwnWord: true) {
        Consent(person: $0, namesInReports: allows, day: Self.day)
      }
    }
    for _ in 0..<2 where chance(50) {
      let (day, session) = (someDay(), one(of: [nil] + Self.sessions))
      try write(about: person, canBeTwice: false, isOwnWord: true) {
        ClassApplication(person: $0, session: session, tried: "mencoba", day: day)
      }
    }
    if chance(30) {
      try write(about: person, canBeTwice: false) {
        Obstacle(sort: .skill, session: Self.sessions[0], person: $0, what: "", day: Self.day)
      }
    }
  }

  /// What mentors wrote about one teacher.
  mutating func accompany(_ person: PersonID) throws {
    if chance(50) {
      try write(about: person, canBeTwice: true) {
        Pairing(mentor: Self.teacher(1), teacher: $0)
      }
    }
    if chance(40) {
      let fact = try Samples.entity("pendampingan-\(person.text)")
      let (day, standing) = (someDay(), one(of: MentoringFact.Standing.allCases))
      let drawn = id(of: person)
      try write(
        MentoringFact(teacher: drawn, mentor: Self.teacher(1), day: day, standing: standing),
        MentoringFact(teacher: person, mentor: Self.teacher(1), day: day, standing: standing),
        as: fact)
      try write(about: person, canBeTwice: false) {
        MentoringText(teacher: $0, fact: fact, observed: "", agreed: "lagi", nextDay: day)
      }
    }
    if chance(40) {
      try write(about: person, canBeTwice: true) {
        Handled(
          teacher: $0, difficulty: .activity(Samples.typing, Samples.activity("path")),
          upTo: [Samples.writer(50): 9])
      }
    }
    if chance(40) {
      try write(about: person, canBeTwice: false) { Reply(teacher: $0, text: "coba lagi") }
    }
    if chance(40) {
      try write(about: person, canBeTwice: false, isOwnWord: true) {
        PrivateApplication(ClassApplication(person: $0, tried: "mencoba", day: Self.day))
      }
    }
  }
}
