import Curriculum
import LearningRecord
import TrainingModel

extension SchoolGenerator {
  mutating func planningFact() -> DrawnFact {
    switch number(in: 0...4) {
    case 0:
      fact(
        Need(
          person: person(), competence: competence(), level: one(of: Need.Level.allCases),
          evidence: one(of: Need.Evidence.allCases), day: day(), why: text())
      ) { $0.entity(in: $1) }
    case 1: DrawnFact(meeting(), id: entity("rapat"))
    case 2:
      DrawnFact(
        Speaker(
          name: text(), person: one(of: [nil, person()]), source: one(of: Speaker.Source.allCases),
          competences: competences(), remark: text()),
        id: entity("narasumber"))
    case 3: fact(timetable()) { Timetable.entity(of: $0.person, in: $1) }
    default: DrawnFact(session(), id: entity("sesi"))
    }
  }

  private mutating func meeting() -> Meeting {
    Meeting(
      title: text(), day: day(), place: text(), present: somePeople(), agenda: [text(), text()],
      minutes: text(),
      decisions: [.init(what: text(), who: somePeople(), due: day(), session: entity("sesi"))])
  }

  private mutating func timetable() -> Timetable {
    let spans = [span(), span()].compactMap { $0 }
    return Timetable(
      person: person(),
      hours: spans.map { .init(weekday: number(in: 0...5), span: $0, what: "IPA 8") })
  }

  private mutating func session() -> Session {
    let moves: [Session.Move] = [
      .init(status: .interrupted, reason: "mati lampu", day: day(), previousDay: day()),
      .init(status: .rescheduled, reason: text(), day: day()),
    ]
    return Session(
      topic: text(), competences: competences(), day: one(of: [nil, day()]), span: span(),
      place: text(), mode: one(of: Session.Mode.allCases), speakers: [entity("narasumber")],
      audience: audience(), meeting: entity("rapat"),
      moves: Array(moves.prefix(number(in: 0...2))))
  }
}
