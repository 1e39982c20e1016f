import LearningRecord
import Terminal
import TrainingModel

/// When: by hand, from the slot finder, or not yet.
struct PlanTimeQuestion {
  let desk: SchoolDesk
  var session: EntityID?

  private enum Choice: Hashable {
    case byHand
    case find
    case later
    case keep
  }

  private var phrases: any Phrases { desk.phrases }

  /// Asks; whether it was answered.
  func ask(_ plan: inout SessionPlan) -> Bool {
    var choices: [(title: String, choice: Choice)] = [
      (phrases.timeFromFinder, .find), (phrases.timeByHand, .byHand),
      (phrases.timeStillOpen, .later),
    ]
    if let day = plan.session.day {
      let span = plan.session.span.map { " " + phrases.hours($0) } ?? ""
      choices.append((phrases.timeStays(desk.text(of: day) + span), .keep))
    }
    switch desk.form.one(phrases.planTime, among: choices) {
    case .find?: return find(&plan)
    case .byHand?: return byHand(&plan)
    case .later?:
      plan.setSpan(nil, day: nil)
      return true
    case .keep?: return true
    case nil: return false
    }
  }

  private func byHand(_ plan: inout SessionPlan) -> Bool {
    guard let day = desk.form.day(phrases.planDay, current: plan.session.day),
      let span = desk.form.span(phrases.planSpan, current: plan.session.span)
    else { return false }
    plan.setSpan(span.value, day: day.value)
    return true
  }

  private func find(_ plan: inout SessionPlan) -> Bool {
    let times = BusyTimes(desk.model)
    let speakers = plan.session.speakers.compactMap {
      desk.model.entry($0, of: Speaker.self)?.body.person
    }
    var search = SlotSearch(desk: desk, people: times.people(of: plan.session.audience))
    search.speakers = speakers
    search.session = session
    search.minutes = plan.length
    guard let wish = search.ask(),
      let slot = SlotPicking(desk: desk, finder: SlotFinder(wish, in: times)).ask()
    else { return false }
    plan.setSpan(slot.span, day: slot.day)
    return true
  }
}
