import Curriculum
import LearningRecord
import TrainingModel

extension SessionWriting {
  /// Notes what became of stages; what was planned for them stays.
  ///
  /// - Throws: `StorageError`.
  func note(_ stages: [Stage]) throws {
    guard let school = desk.school?.id, !stages.isEmpty else { return }
    try desk.write { author in
      try stages.map { stage in
        let id = Stage.entity(of: stage.part, session: session.id, in: school)
        let entry: Entry<Stage>? = desk.model.entry(id)
        return try author.revision(of: id, stage, inPlaceOf: entry, at: desk.clock)
      }
    }
  }

  /// A stage as it stands, to be noted anew.
  func stage(_ part: Stage.Part) -> Stage {
    let noted = desk.model.entries(of: Stage.self).first {
      $0.body.session == session.id && $0.body.part == part
    }
    return noted?.body ?? Stage(session: session.id, part: part)
  }

  /// Notes who was there; nothing is written of those for whom it stands already.
  ///
  /// - Throws: `StorageError`.
  func note(_ presence: [PersonID: Attendance.Presence]) throws {
    guard let school = desk.school?.id else { return }
    let index = SessionIndex(desk.model)
    let sheet = AttendanceSheet(of: session, in: index)
    let noted = Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.person, $0) })
    let changed = presence.filter { noted[$0.key]?.presence != $0.value }
      .sorted { $0.key < $1.key }
    guard !changed.isEmpty else { return }
    let standing = desk.model.entries(of: Attendance.self).filter { $0.body.session == session.id }
    try desk.write { author in
      var revisions: [Revision] = []
      for (person, presence) in changed {
        var attendance = Attendance(
          session: session.id, person: person, presence: presence,
          remark: noted[person]?.remark ?? "")
        let id = attendance.entity(in: school)
        let entry: Entry<Attendance>? = desk.model.entry(id)
        revisions.append(
          try author.revision(of: id, attendance, inPlaceOf: entry, at: desk.clock))
        // What stands under another id of theirs would go on saying that they were there.
        let ids = desk.model.identities.members(person)
        for other in standing where other.id != id && ids.contains(other.body.person) {
          attendance.person = other.body.person
          revisions.append(
            try author.revision(of: other.id, attendance, inPlaceOf: other, at: desk.clock))
        }
      }
      return revisions
    }
  }

  /// Notes what is made ready before.
  ///
  /// - Throws: `StorageError`.
  func prepare(_ change: (inout Readiness) -> Void) throws {
    guard let school = desk.school?.id else { return }
    let id = Readiness.entity(of: session.id, in: school)
    let entry: Entry<Readiness>? = desk.model.entry(id)
    var readiness = entry?.body ?? Readiness(session: session.id)
    change(&readiness)
    guard readiness != entry?.body else { return }
    try desk.keep(readiness, as: id, inPlaceOf: entry)
  }
}

extension SchoolDesk {
  /// Who is ready for a session; what its lessons build upon is suggested.
  func readiness(of session: Entry<Session>, overview: MentorOverview) -> SessionReadiness {
    SessionReadiness(
      of: session, in: SessionIndex(model), standings: overview.standings,
      suggested: prerequisites(of: session.body))
  }

  /// What the lessons of a session's competences build upon, in the order taught.
  private func prerequisites(of session: Session) -> [LessonID] {
    let taught = Set(
      model.entries(of: Competence.self).filter { session.competences.contains($0.body.code) }
        .flatMap(\.body.lessons))
    let before = taught.compactMap { lesson in
      try? titles.library.load(lesson, in: language, macros: [:]).lesson.header.requires
    }.flatMap { $0 }
    return titles.library.lessons.filter { before.contains($0) && !taught.contains($0) }
  }
}
