import Terminal
import Workbench

/// Takes a CSV file in: what it would change is shown first, then asked.
struct TableFlow<Plan: TablePlan> {
  let desk: SchoolDesk

  /// Plays until something was taken in or the person went back.
  func run() throws -> [String] {
    let phrases = desk.phrases
    let picking = TablePicking(
      desk: desk, title: Plan.title(phrases), explanation: Plan.explanation(phrases))
    while let file = picking.ask() {
      let plan: Plan
      do { plan = try Plan.plan(try file.bytes(), at: desk) } catch {
        desk.tell(phrases.explanation(of: error))
        continue
      }
      let preview = plan.preview(of: file.path.fileName, phrases: phrases)
      guard !plan.isEmpty else {
        desk.dialogue.show(preview, isPaged: true)
        desk.dialogue.waitForEnter(below: preview)
        return []
      }
      guard desk.form.confirms(preview, yes: Plan.yes(phrases)) else { continue }
      try plan.write(at: desk)
      return [plan.told(phrases)]
    }
    return []
  }
}
