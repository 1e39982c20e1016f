import Curriculum
import LearningRecord
import TrainingModel

extension SchoolGenerator {
  mutating func implementationFact() -> DrawnFact {
    switch number(in: 0...7) {
    case 0: stage()
    case 1: readiness()
    case 2:
      fact(
        Attendance(
          session: entity("sesi"), person: person(),
          presence: one(of: Attendance.Presence.allCases), remark: text())
      ) { $0.entity(in: $1) }
    case 3:
      DrawnFact(
        Material(
          title: text(), form: one(of: Material.Form.allCases), isPrepared: chance(2),
          sessions: [entity("sesi")], place: text()),
        id: entity("bahan"))
    case 4:
      DrawnFact(
        Assignment(
          lessons: lessons(), audience: audience(), due: one(of: [nil, day()]), why: text(),
          from: text(), session: one(of: [nil, entity("sesi")])),
        id: entity("tugas"))
    case 5: status()
    case 6:
      DrawnFact(
        ClassApplication(
          person: person(), session: entity("sesi"), lesson: lesson(), tried: text(),
          result: text(), next: text(), day: day()),
        id: entity("penerapan"))
    default:
      DrawnFact(
        MentoringFact(
          teacher: person(), mentor: person(), day: day(),
          standing: one(of: MentoringFact.Standing.allCases)),
        id: entity("pendampingan"))
    }
  }

  private mutating func stage() -> DrawnFact {
    let session = entity("sesi")
    let part = one(of: Stage.Part.allCases)
    let body = Stage(
      session: session, part: part, plan: text(), plannedMinutes: number(in: 5...90),
      outcome: one(of: Stage.Outcome.allCases), actual: text(),
      cause: one(of: [nil] + Obstacle.Sort.allCases))
    return DrawnFact(body, id: Stage.entity(of: part, session: session, in: school))
  }

  private mutating func readiness() -> DrawnFact {
    fact(
      Readiness(
        session: entity("sesi"), prerequisites: lessons(),
        checklist: [.init(text(), isDone: chance(2))], pairs: [somePeople()])
    ) { Readiness.entity(of: $0.session, in: $1) }
  }

  private mutating func status() -> DrawnFact {
    fact(
      ProgressStatus(
        person: person(), lessons: [lesson(): one(of: LessonStatus.allCases)], upTo: places(),
        fileDay: day(), file: "")
    ) { ProgressStatus.entity(of: $0.person, in: $1) }
  }
}
