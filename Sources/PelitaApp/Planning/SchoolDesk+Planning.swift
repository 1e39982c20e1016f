import Curriculum
import LearningRecord
import TrainingModel

extension SchoolDesk {
  /// Which needs no session answers, which sessions answer no need, who could teach.
  func coverage() throws -> NeedCoverage {
    NeedCoverage(model, files: try overview().standings)
  }

  /// Compares plans with needs, timetables and what speakers know.
  func planWarnings() throws -> PlanWarnings {
    PlanWarnings(model, files: try overview().standings)
  }

  /// The competences of the school's record, in the order of their codes.
  var competences: [Competence] {
    model.entries(of: Competence.self).map(\.body).sorted { $0.code < $1.code }
  }

  /// A competence's name; its code where nobody has named it.
  func name(of competence: Competence) -> String {
    let name = competence.name(in: language)
    return name.isEmpty ? competence.code.text : name
  }

  /// The names of competences, in their order.
  func names(of codes: [CompetenceCode]) -> String {
    let known = competences
    return codes.map { code in
      known.first { $0.code == code }.map(name) ?? code.text
    }
    .joined(separator: "; ")
  }

  /// The names of people, in their order.
  func names(of people: [PersonID]) -> String {
    people.map { name(of: $0) }.joined(separator: ", ")
  }

  /// Teachers by name.
  var roster: [(title: String, choice: PersonID)] {
    model.teachers.compactMap { entry in
      entry.id.person.map { (title: entry.body.name, choice: $0) }
    }
  }

  /// Everybody by name: at a meeting sit more than teachers.
  var everybody: [(title: String, choice: PersonID)] {
    model.people.compactMap { entry in
      entry.id.person.map { (title: entry.body.name, choice: $0) }
    }
  }

  /// A day as screens show it.
  func text(of day: Day) -> String { phrases.longDate(CalendarDay(day)) }
}
