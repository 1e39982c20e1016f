import Founding
import Terminal
import TrainingModel

/// The teaching hours of the school.
extension TimetablePlan: TablePlan {
  static func plan(
    _ bytes: [UInt8], at desk: SchoolDesk
  ) throws(TableTrouble) -> TimetablePlan {
    TimetablePlan(try TimetableFile(bytes), model: desk.model, school: desk.schoolForKeys)
  }

  static func title(_ phrases: any Phrases) -> String { phrases.timetableTitle }

  static func explanation(_ phrases: any Phrases) -> [String] { phrases.timetableExplained }

  static func yes(_ phrases: any Phrases) -> String { phrases.takeTimetableIn }

  func told(_ phrases: any Phrases) -> String {
    phrases.timetableTaken(added: additions.count, changed: changes.count)
  }

  func preview(of name: String, phrases: any Phrases) -> Screen {
    var drawing = PlanDrawing(phrases.timetableTitle, file: name, phrases: phrases)
    drawing.add(
      phrases.newTimetables(additions.count),
      additions.map { "\($0.name) (\($0.timetable.hours.count))" })
    drawing.add(
      phrases.changedTimetables(changes.count), lines: changes.map { $0.line(phrases) })
    if !unchanged.isEmpty { drawing.say(phrases.unchangedPeople(unchanged.count)) }
    drawing.add(phrases.notInFileButStaying(staying.count), staying, style: .dim)
    drawing.add(findings)
    if isEmpty { drawing.say(phrases.nothingToTakeIn) }
    return drawing.screen
  }

  func write(at desk: SchoolDesk) throws {
    guard !isEmpty else { return }
    try desk.write { author in
      var revisions: [Revision] = []
      for week in additions + changes {
        revisions.append(
          try author.revision(of: week.id, week.timetable, inPlaceOf: week.entry, at: desk.clock))
      }
      return revisions
    }
  }
}

extension TimetablePlan.Week {
  /// Whose hours change, and which.
  fileprivate func line(_ phrases: any Phrases) -> String {
    let hours =
      newHours.map { "+ " + phrases.hour($0) } + goneHours.map { "− " + phrases.hour($0) }
    let kept = keepsOldHours ? " (" + phrases.oldHoursStay + ")" : ""
    return name + ": " + hours.joined(separator: ", ") + kept
  }
}
