import Terminal
import TrainingModel

/// The three mismatches over the whole plan: needs without a session, and every session to come.
struct MismatchScreen {
  let desk: SchoolDesk
  let warnings: PlanWarnings

  private var phrases: any Phrases { desk.phrases }

  var screen: Screen {
    var screen = Screen()
    screen.add(phrases.mismatchesTitle, .title)
    screen.space()
    let needs = warnings.coverage.withoutSession
    screen.add(phrases.needsWithoutSession, .strong)
    if needs.isEmpty { screen.add(phrases.nothingIsMissing, indent: 3) }
    for need in needs {
      let names = desk.names(of: need.pressingUnanswered)
      screen.add("·  \(desk.name(of: need.competence)): \(names)".sanitisedLine, indent: 3)
    }
    screen.space()
    screen.add(phrases.sessionsWithoutNeed, .strong)
    let idle = warnings.coverage.sessionsWithoutNeed
    if idle.isEmpty { screen.add(phrases.nothingIsMissing, indent: 3) }
    for session in idle { screen.add("·  " + session.topic.sanitisedLine, indent: 3) }
    let words = WarningWords(desk: desk)
    for (plan, found) in warnings.sessionsToCome {
      screen.space()
      screen.add(words.title(of: plan.session).sanitisedLine, .strong)
      let lines = words.lines(found)
      if lines.isEmpty { screen.add(phrases.nothingIsMissing, indent: 3) }
      for line in lines { screen.add("·  " + line, indent: 3) }
    }
    screen.space()
    return screen
  }
}
