import Curriculum
import LearningRecord
import Terminal
import TrainingModel
import Workbench

/// Gives everybody the prerequisites that they are not known to have completed.
struct PrerequisiteAssigning {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }

  /// Shows what would be given to whom, and gives it after a yes.
  func ask(_ readiness: SessionReadiness) throws -> [String] {
    let assignments = assignments(readiness)
    guard !assignments.isEmpty else { return [phrases.everybodyIsReady] }
    var screen = Screen()
    screen.add(phrases.assignThis, .title)
    for assignment in assignments {
      screen.space()
      screen.add(desk.titles(of: assignment).joined(separator: ", ").sanitisedLine, .strong)
      guard case .people(let people) = assignment.audience else { continue }
      let names = people.map { desk.name(of: $0).sanitisedLine }.joined(separator: ", ")
      screen.add(phrases.forPeople(names), indent: 3)
    }
    if let due = assignments.first?.due {
      screen.space()
      screen.add(phrases.taskDue(phrases.longDate(CalendarDay(due))))
    }
    guard desk.form.confirms(screen, yes: phrases.giveIt) else { return [] }
    try keep(assignments)
    return try AssignFlow(desk: desk).save(.people(readiness.notReady))
  }

  /// Keeps all of them in one commit.
  func keep(_ assignments: [Assignment]) throws {
    try desk.write { author in
      try assignments.map {
        try author.revision(of: desk.newEntity(), $0, at: desk.clock)
      }
    }
  }

  /// One assignment for all who lack the same, in the order of what they lack.
  ///
  /// They come before the session, so they do not name it as what they follow from.
  func assignments(_ readiness: SessionReadiness) -> [Assignment] {
    let groups = Dictionary(grouping: readiness.rows.filter { !$0.missing.isEmpty }, by: \.missing)
    let due = session.body.day.map { $0.adding(days: -1) }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { missing, rows in
      Assignment(
        lessons: missing, audience: .people(rows.map(\.person)),
        due: due.flatMap { $0 >= desk.today ? $0 : nil },
        why: phrases.whyPrerequisites(session.body.topic), from: desk.name(of: desk.me))
    }
  }
}
