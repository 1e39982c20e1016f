import Founding
import Terminal
import Workbench

/// Teaching hours from a CSV file: what it would change is shown first, then asked.
struct TimetableFlow {
  let desk: SchoolDesk

  /// Plays until something was taken in or the person went back.
  func run() throws -> [String] {
    let phrases = desk.phrases
    let picking = TablePicking(
      desk: desk, title: phrases.timetableTitle, explanation: phrases.timetableExplained)
    while let file = picking.ask() {
      let plan: TimetablePlan
      do { plan = try desk.timetablePlan(try file.bytes()) } catch {
        desk.tell(phrases.explanation(of: error))
        continue
      }
      let preview = TimetablePreview(plan: plan, name: file.path.fileName, phrases: phrases)
      guard !plan.isEmpty else {
        desk.dialogue.show(preview.screen, isPaged: true)
        desk.dialogue.waitForEnter(below: preview.screen)
        return []
      }
      guard desk.form.confirms(preview.screen, yes: phrases.takeTimetableIn) else { continue }
      try desk.write(plan)
      return [phrases.timetableTaken(added: plan.additions.count, changed: plan.changes.count)]
    }
    return []
  }
}
