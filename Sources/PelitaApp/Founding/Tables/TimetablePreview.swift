import Founding
import Terminal
import TrainingModel

/// What a table of teaching hours would change, before anything is.
struct TimetablePreview {
  let plan: TimetablePlan
  /// The file's name.
  let name: String
  let phrases: any Phrases

  var screen: Screen {
    var drawing = PlanDrawing(phrases.timetableTitle, file: name, phrases: phrases)
    drawing.add(
      phrases.newTimetables(plan.additions.count),
      plan.additions.map { "\($0.name) (\($0.timetable.hours.count))" })
    drawing.add(phrases.changedTimetables(plan.changes.count), lines: plan.changes.map(line))
    if !plan.unchanged.isEmpty { drawing.say(phrases.unchangedPeople(plan.unchanged.count)) }
    drawing.add(phrases.notInFileButStaying(plan.staying.count), plan.staying, style: .dim)
    drawing.add(plan.findings)
    if plan.isEmpty { drawing.say(phrases.nothingToTakeIn) }
    return drawing.screen
  }

  private func line(_ week: TimetablePlan.Week) -> String {
    let hours =
      week.newHours.map { "+ " + phrases.hour($0) } + week.goneHours.map { "− " + phrases.hour($0) }
    let kept = week.keepsOldHours ? " (" + phrases.oldHoursStay + ")" : ""
    return week.name + ": " + hours.joined(separator: ", ") + kept
  }
}
