import Terminal
import TrainingModel

/// The five stages with their minutes, which should come to the session's length.
struct PlanStages {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case enough
    case stage(Int)
    case divide
    case back
  }

  /// Asks until it is enough; whether it was answered.
  func ask(_ plan: inout SessionPlan) -> Bool {
    while true {
      switch desk.dialogue.choose(menu(plan)) {
      case .enough?: return true
      case .divide?: divide(&plan)
      case .stage(let place)?: edit(place, &plan)
      case .back?, nil: return false
      }
    }
  }

  private func menu(_ plan: SessionPlan) -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.planStages, .strong)
    let sum = phrases.stagesComeTo(plan.partMinutes, of: plan.length)
    screen.add(sum, plan.partMinutes == plan.length ? .right : .warning)
    screen.space()
    var menu = Menu<Choice>(screen)
    for (place, part) in plan.parts.enumerated() {
      let minutes = phrases.minutes(part.minutes)
      menu.add(
        String(place + 1), phrases.name(of: part.part),
        detail: part.words.isEmpty ? minutes : "\(minutes) · \(part.words.sanitisedLine)",
        choice: .stage(place))
    }
    menu.add("6", phrases.divideAnew, choice: .divide)
    menu.add("7", phrases.stagesAreGood, choice: .enough)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    menu.accept("Enter", choice: .enough)
    return menu
  }

  private func divide(_ plan: inout SessionPlan) {
    if plan.session.span == nil {
      guard
        let minutes = MinutesQuestion(desk: desk).ask(
          phrases.howLong, current: plan.length, in: 10...600)
      else { return }
      plan.minutes = minutes
    }
    let words = plan.parts.map(\.words)
    plan.parts = SessionPlan.usualParts(minutes: plan.length)
    for place in plan.parts.indices { plan.parts[place].words = words[place] }
  }

  private func edit(_ place: Int, _ plan: inout SessionPlan) {
    let part = plan.parts[place]
    let name = phrases.name(of: part.part)
    guard
      let minutes = MinutesQuestion(desk: desk).ask(
        phrases.minutesFor(name), current: part.minutes, in: 0...600),
      let words = desk.form.text(phrases.wordsFor(name), current: part.words)
    else { return }
    plan.parts[place].minutes = minutes
    plan.parts[place].words = String(words.sanitisedLine.prefix(200))
  }
}
