import Founding
import TrainingModel

extension SchoolDesk {
  /// What the roster in `bytes` would change.
  ///
  /// - Throws: `TableTrouble`.
  func rosterPlan(_ bytes: [UInt8]) throws(TableTrouble) -> RosterPlan {
    let file = try RosterFile(bytes, roles: surroundings.seeds().roles)
    return RosterPlan(file, model: model, school: schoolID)
  }

  /// What the timetable in `bytes` would change.
  ///
  /// - Throws: `TableTrouble`.
  func timetablePlan(_ bytes: [UInt8]) throws(TableTrouble) -> TimetablePlan {
    TimetablePlan(try TimetableFile(bytes), model: model, school: schoolID)
  }

  /// Writes what `plan` says, in one commit.
  func write(_ plan: RosterPlan) throws {
    guard !plan.isEmpty else { return }
    try write { author in
      var revisions: [Revision] = []
      for addition in plan.additions {
        revisions.append(try author.revision(of: addition.id, addition.person, at: clock))
      }
      for change in plan.changes {
        revisions.append(
          try author.revision(
            of: change.entry.id, change.person, inPlaceOf: change.entry, at: clock))
      }
      return revisions
    }
  }

  /// Writes what `plan` says, in one commit.
  func write(_ plan: TimetablePlan) throws {
    guard !plan.isEmpty else { return }
    try write { author in
      var revisions: [Revision] = []
      for week in plan.additions + plan.changes {
        revisions.append(
          try author.revision(
            of: week.id, week.timetable, inPlaceOf: week.entry, at: clock))
      }
      return revisions
    }
  }

  /// The school's name in natural keys; every desk has a school, this only spares a question.
  private var schoolID: EntityID { school?.id ?? EntityID(me) }
}
