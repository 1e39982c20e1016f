import Terminal
import TrainingModel

/// When can we meet: slots by how many would miss a lesson.
struct SlotsFlow {
  let desk: SchoolDesk

  /// Asks for whom, how long and when; a slot that is chosen becomes a plan.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    let picking = AudiencePicking(overview: try desk.overview(), phrases: desk.phrases)
    guard let audience = picking.ask(desk.dialogue) else { return [] }
    let times = BusyTimes(desk.model)
    let search = SlotSearch(desk: desk, people: times.people(of: audience))
    guard let wish = search.ask(),
      let slot = SlotPicking(desk: desk, finder: SlotFinder(wish, in: times)).ask()
    else { return [] }
    let flow = SessionPlanFlow(desk: desk, slot: slot, audience: audience)
    return try flow.run() == nil ? [] : [desk.phrases.planIsKept]
  }
}
