import LearningRecord
import Terminal
import TrainingModel

/// The whole plan on one page, with what is to be known about it; nothing forbids to keep it.
struct SessionPlanPage {
  let desk: SchoolDesk
  var session: EntityID?

  /// What came of looking at the page.
  enum Outcome: Hashable {
    /// With the reason, where the day of a session moves.
    case keep(reason: String)
    case leave
    /// The terminal is gone.
    case gone
  }

  private enum Choice: Hashable {
    case keep
    case question(Int)
    case back
  }

  private var phrases: any Phrases { desk.phrases }

  private var questions: [PlanQuestions.Question] {
    let questions = PlanQuestions(desk: desk, session: session)
    return [questions.topic] + questions.rest
  }

  /// Plays until the plan is to be kept or left.
  func run(_ plan: inout SessionPlan, keeping draft: PlanDraft) throws -> Outcome {
    let before = plan
    while true {
      switch desk.dialogue.choose(try menu(plan)) {
      case .keep?: if let reason = askReason(plan) { return .keep(reason: reason) }
      case .question(let place)?:
        _ = questions[place](&plan)
        if session == nil { draft.keep(plan) }
      case .back?:
        if session != nil, plan == before { return .leave }
        var screen = Screen()
        screen.add(phrases.planIsNotKept, .strong)
        if desk.form.confirms(screen, yes: phrases.leavePlan, no: phrases.goOnPlanning) {
          return .leave
        }
      case nil: return .gone
      }
    }
  }

  /// Why the day moves, where it does; `nil` when the trainer goes back.
  private func askReason(_ plan: SessionPlan) -> String? {
    let writing = SessionPlanWriting(desk: desk, session: session)
    guard writing.movesDay(plan), let before = writing.kept?.session.day else { return "" }
    return ReasonQuestion(desk: desk).ask(phrases.whyDayMoves(desk.text(of: before)))
  }

  private func menu(_ plan: SessionPlan) throws -> Menu<Choice> {
    var screen = Screen()
    screen.add(phrases.planTitle, .title)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.keepPlan, choice: .keep)
    for (place, line) in PlanLines(desk: desk, plan: plan).all.enumerated() {
      menu.add(
        String(place + 2), line.title, detail: line.detail.sanitisedLine, choice: .question(place))
    }
    let warnings = try desk.planWarnings().warnings(for: plan.compared(as: session))
    let lines = WarningWords(desk: desk).lines(warnings)
    menu.draw { screen in
      screen.space()
      screen.add(lines.isEmpty ? phrases.planIsSound : phrases.goodToKnow, .strong)
      for line in lines { screen.add("·  " + line, .warning, indent: 3) }
      screen.space()
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
