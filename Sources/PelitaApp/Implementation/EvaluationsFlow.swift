import Terminal
import TrainingModel

/// Sessions and periods judged at four levels.
struct EvaluationsFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case session(EntityID)
    case period
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    while true {
      switch desk.dialogue.pick(listing) {
      case .back, .gone: return []
      case .chosen(.session(let id)):
        _ = try EvaluationFlow(desk: desk, subject: .session(id)).run()
      case .chosen(.period):
        guard let period = askPeriod() else { continue }
        _ = try EvaluationFlow(desk: desk, subject: period).run()
      }
    }
  }

  private var listing: Listing<Choice> {
    let index = SessionIndex(desk.model)
    let held = index.inOrder(today: desk.today).filter(\.body.tookPlace)
    let written = Set(desk.model.entries(of: Evaluation.self).compactMap(\.body.session))
    var heading = Screen()
    heading.add(phrases.evaluateWhat, .title)
    if held.isEmpty { heading.add(phrases.noSessionsHeldYet) }
    return Listing(
      heading: heading,
      items: held.map { entry in
        let state = written.contains(entry.id) ? phrases.evaluationIsWritten : nil
        return Listing.Item(
          title: entry.body.topic,
          detail: [phrases.listed(entry.body, today: desk.today), state]
            .compactMap { $0 }.joined(separator: " · "), choice: .session(entry.id))
      },
      keys: [("c", phrases.keyPeriod, .period)])
  }

  private func askPeriod() -> EvaluationSummary.Subject? {
    let first = desk.semester
    guard let from = desk.form.day(phrases.askPeriodStart, current: first)?.value,
      let to = desk.form.day(phrases.askPeriodEnd, current: desk.today)?.value, from <= to
    else { return nil }
    return .period(from: from, to: to)
  }
}

extension SchoolDesk {
  /// The first day of the semester: 1 July or 1 January.
  var semester: Day {
    let parts = today.parts
    return Day(year: parts.year, month: parts.month >= 7 ? 7 : 1, day: 1) ?? today
  }
}
