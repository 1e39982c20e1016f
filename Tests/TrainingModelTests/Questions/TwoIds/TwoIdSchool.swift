import Curriculum
import LearningRecord
import TestSupport

@testable import TrainingModel

/// One random school, written down twice: with one teacher under two ids, and under one.
///
/// Somebody joined the two ids, so every question must answer alike.
struct TwoIdSchool {
  /// One way of writing it down.
  struct Telling {
    /// The ids of the teacher in question.
    let ids: [PersonID]
    var model = TrainingModel()
    var files: [TeacherStanding] = []
  }

  static let shown = teacher(0)
  static let other = Samples.person(90)
  static let teacherCount = 11
  static let day = Samples.day("2026-11-23")

  private(set) var split = Telling(ids: [shown, other])
  private(set) var whole = Telling(ids: [shown])
  private var random: SeededGenerator
  private var sequence = 0

  /// Draws a school; the same seed draws the same one.
  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    try introduceEverybody()
    try plan()
    for session in Self.sessions { try hold(session) }
    for teacher in 0..<Self.teacherCount { try tell(of: Self.teacher(teacher)) }
    for teacher in 0..<Self.teacherCount { try accompany(Self.teacher(teacher)) }
    addFiles()
  }

  static func teacher(_ number: Int) -> PersonID { Samples.person(10 + number) }

  static let sessions = (0..<3).map { Samples.formed(EntityID("sesi-contoh-\($0)")) }
  static let codes = ["DC:1.3", "DC:3.1"].map { Samples.formed(CompetenceCode($0)) }
  static let lessons = [Samples.files, Samples.typing, Samples.power]
}

// MARK: Drawing

extension TwoIdSchool {
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func one<Item>(of items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &random)]
  }

  mutating func someDay() -> Day { Self.day.adding(days: Int.random(in: -20...20, using: &random)) }

  mutating func someLessons() -> [LessonID] { Self.lessons.filter { _ in chance(50) } }

  /// The id that the split telling uses for `person` this time.
  mutating func id(of person: PersonID) -> PersonID {
    person == Self.shown && chance(50) ? Self.other : person
  }

  /// A few people, as the split telling and as the whole one lists them.
  mutating func somePeople() -> (split: [PersonID], whole: [PersonID]) {
    let whole = (0..<Self.teacherCount).map(Self.teacher).filter { _ in chance(60) }
    let isTwice = chance(30)
    let split = whole.flatMap { person -> [PersonID] in
      person == Self.shown && isTwice ? [Self.other, Self.shown] : [id(of: person)]
    }
    return (split, whole)
  }

  mutating func audience() -> (split: Assignment.Audience, whole: Assignment.Audience) {
    if chance(30) { return (.everybody, .everybody) }
    let people = somePeople()
    return (.people(people.split), .people(people.whole))
  }
}

// MARK: Writing

extension TwoIdSchool {
  /// Writes something that is about nobody, or differs in its lists of people alone.
  mutating func write<Body: EntityBody>(
    _ split: Body, _ whole: Body? = nil, as id: EntityID? = nil
  ) throws {
    sequence += 1
    let id = try id ?? Samples.entity("fakta-\(sequence)-b")
    try self.split.insert(split, as: id, by: Samples.person(1), sequence)
    try self.whole.insert(whole ?? split, as: id, by: Samples.person(1), sequence)
  }

  /// Writes something about `person`: in the split telling under either id, at times under both.
  mutating func write<Body: EntityBody>(
    about person: PersonID, canBeTwice: Bool, isOwnWord: Bool = false,
    _ body: (PersonID) -> Body
  ) throws {
    sequence += 1
    let id = try Samples.entity("fakta-\(sequence)-b")
    let drawn = self.id(of: person)
    try split.insert(
      body(drawn), as: id, by: isOwnWord ? drawn : Samples.person(1), about: drawn, sequence)
    try whole.insert(
      body(person), as: id, by: isOwnWord ? person : Samples.person(1), about: person, sequence)
    guard canBeTwice, person == Self.shown, chance(50) else { return }
    let twin = drawn == Self.shown ? Self.other : Self.shown
    try split.insert(
      body(twin), as: try Samples.entity("fakta-\(sequence)-a"),
      by: isOwnWord ? twin : Samples.person(1), about: twin, sequence)
  }
}

extension TwoIdSchool.Telling {
  /// What mentor scope says is about somebody; school scope is about the school.
  mutating func insert<Body: EntityBody>(
    _ body: Body, as id: EntityID, by person: PersonID, about: PersonID? = nil, _ sequence: Int
  ) throws {
    var author = Author(
      person: person, writer: Samples.writer(1), key: try Samples.key(1), after: sequence)
    let isPrivate = Body.kind.scope == .mentor
    model.insert(
      try author.revision(of: id, body, about: isPrivate ? about : nil, at: Samples.clock()))
  }

  mutating func add(_ standing: TeacherStanding) { files.append(standing) }
}

// MARK: People and files

extension TwoIdSchool {
  private mutating func introduceEverybody() throws {
    try write(School(name: "SMP Contoh"), as: Samples.school)
    for number in 1..<Self.teacherCount {
      let name = "Guru \(number < 9 ? "0" : "")\(number + 1)"
      try write(Person(name: name), as: EntityID(Self.teacher(number)))
    }
    let roles: [[Role]] = chance(50) ? [[.teacher], [.trainer]] : [[.trainer], [.teacher]]
    try split.insert(
      Person(name: "Bu Contoh", roles: roles[0]), as: EntityID(Self.shown),
      by: Samples.person(1), sequence)
    try split.insert(
      Person(name: "Contoh", roles: roles[1]), as: EntityID(Self.other), by: Samples.person(1),
      sequence)
    try split.insert(
      SamePerson(person: Self.shown, other: Self.other), as: try Samples.entity("satu-orang"),
      by: Samples.person(1), sequence)
    try whole.insert(
      Person(name: "Bu Contoh", roles: roles[0] + roles[1]), as: EntityID(Self.shown),
      by: Samples.person(1), sequence)
  }

  /// A lesson's progress comes under one id; the other id's file tells of other lessons.
  private mutating func addFiles() {
    for person in (0..<Self.teacherCount).map(Self.teacher) where chance(80) {
      let signal = HelpSignal(
        difficulty: .activity(Samples.typing, Samples.activity("path")),
        reason: .asked(sentence: "alamat yang mana?"),
        evidence: [EventID(writer: Samples.writer(50), sequence: 1)],
        sinceMilliseconds: Samples.clock().milliseconds)
      let known = TeacherStanding(
        person: person, lessons: [Samples.files: lesson(), Samples.power: lesson()],
        signals: chance(50) ? [signal] : [], upTo: [Samples.writer(2): 3],
        newestFileMilliseconds: Samples.clock().milliseconds)
      whole.add(known)
      guard person == Self.shown else {
        split.add(known)
        continue
      }
      let first = id(of: person)
      var (mine, theirs) = (known, TeacherStanding(person: person))
      mine.person = first
      mine.lessons[Samples.power] = nil
      theirs.person = first == Self.shown ? Self.other : Self.shown
      theirs.lessons[Samples.power] = known.lessons[Samples.power]
      split.add(mine)
      split.add(theirs)
    }
  }

  private mutating func lesson() -> TeacherStanding.Lesson {
    .init(
      status: one(of: LessonStatus.allCases),
      lastActivityMilliseconds: Samples.clock().milliseconds)
  }
}
