import Founding
import Terminal
import Workbench

/// The roster from a CSV file: what it would change is shown first, then asked.
struct RosterFlow {
  let desk: SchoolDesk

  /// Plays until something was taken in or the person went back.
  func run() throws -> [String] {
    let phrases = desk.phrases
    let picking = TablePicking(
      desk: desk, title: phrases.rosterTitle, explanation: phrases.rosterExplained)
    while let file = picking.ask() {
      let plan: RosterPlan
      do { plan = try desk.rosterPlan(try file.bytes()) } catch {
        desk.tell(phrases.explanation(of: error))
        continue
      }
      let preview = RosterPreview(plan: plan, name: file.path.fileName, phrases: phrases)
      guard !plan.isEmpty else {
        desk.dialogue.show(preview.screen, isPaged: true)
        desk.dialogue.waitForEnter(below: preview.screen)
        return []
      }
      guard desk.form.confirms(preview.screen, yes: phrases.takeRosterIn) else { continue }
      try desk.write(plan)
      return [phrases.rosterTaken(added: plan.additions.count, changed: plan.changes.count)]
    }
    return []
  }
}
