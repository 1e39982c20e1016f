import LearningRecord
import TrainingModel

extension SchoolGenerator {
  mutating func peopleFact(by author: SigningPen) -> DrawnFact {
    switch number(in: 0...5) {
    case 0:
      DrawnFact(
        School(
          name: one(of: ["SMP Contoh", "SMP Contoh 2"]), timeZone: one(of: SchoolTimeZone.allCases)),
        id: school)
    case 1: introduction(by: author)
    case 2: samePerson()
    case 3: fact(Pairing(mentor: person(), teacher: person())) { $0.entity(in: $1) }
    case 4:
      fact(
        Consent(
          person: author.person, namesInReports: chance(2), statements: chance(2),
          detailedStatements: chance(2), day: day())
      ) { Consent.entity(of: $0.person, in: $1) }
    default:
      fact(
        Competence(code: competence(), nameIndonesian: text(), lessons: lessons())
      ) { Competence.entity(of: $0.code, in: $1) }
    }
  }

  /// Whoever writes with a device of their own keeps it, else their lines would count no more.
  private mutating func introduction(by author: SigningPen) -> DrawnFact {
    let names = ["Bu Contoh", "Guru 07", "Pak Uji", "\u{202E}Guru 70"]
    let roles: [Role] = [.teacher, .mentor, .trainer, Role(rawValue: "librarian")]
    let body = Person(
      name: one(of: names), roles: [one(of: roles), .teacher], devices: [author.device])
    return DrawnFact(body, id: EntityID(author.person))
  }

  private mutating func samePerson() -> DrawnFact {
    let two = shuffled(people)
    return fact(SamePerson(person: two[0], other: two[1])) { $0.entity(in: $1) }
  }

  mutating func fact<Body: EntityBody>(
    _ body: Body, named name: (Body, EntityID) -> EntityID
  ) -> DrawnFact {
    DrawnFact(body, id: name(body, school))
  }
}
