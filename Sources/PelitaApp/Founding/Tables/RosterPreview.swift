import Founding
import Terminal
import TrainingModel

/// What a roster would change, before anything is.
struct RosterPreview {
  let plan: RosterPlan
  /// The file's name.
  let name: String
  let phrases: any Phrases

  var screen: Screen {
    var drawing = PlanDrawing(phrases.rosterTitle, file: name, phrases: phrases)
    drawing.add(
      phrases.newPeople(plan.additions.count),
      plan.additions.map { $0.person.name + " (" + phrases.roles($0.person.roles) + ")" })
    drawing.add(
      phrases.peopleWithNewRoles(plan.changes.count),
      plan.changes.map { $0.person.name + " + " + phrases.roles($0.newRoles) })
    if !plan.unchanged.isEmpty { drawing.say(phrases.unchangedPeople(plan.unchanged.count)) }
    drawing.add(phrases.notInFileButStaying(plan.staying.count), plan.staying, style: .dim)
    drawing.add(plan.findings)
    if plan.isEmpty { drawing.say(phrases.nothingToTakeIn) }
    return drawing.screen
  }
}
