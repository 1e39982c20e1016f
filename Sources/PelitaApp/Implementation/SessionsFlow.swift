import Terminal
import TrainingModel

/// All sessions, and each one before, during and after.
struct SessionsFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case session(EntityID)
    case new
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    while true {
      switch desk.dialogue.pick(listing) {
      case .back, .gone: return []
      case .chosen(.session(let id)): try SessionFlow(desk: desk, session: id).run()
      case .chosen(.new):
        if let id = try SessionPlanFlow(desk: desk).run() {
          try SessionFlow(desk: desk, session: id).run()
        }
      }
    }
  }

  private var listing: Listing<Choice> {
    var heading = Screen()
    heading.add(phrases.sessionsTitle, .title)
    let sessions = SessionIndex(desk.model).inOrder(today: desk.today)
    if sessions.isEmpty { heading.add(phrases.noSessionsYet) }
    return Listing(
      heading: heading,
      items: sessions.map { entry in
        Listing.Item(
          title: entry.body.topic, detail: phrases.listed(entry.body, today: desk.today),
          choice: .session(entry.id))
      },
      keys: [("c", phrases.keyNewSession, .new)])
  }
}

extension Phrases {
  /// A session's day and how it stands, such as "21 Nov · terputus".
  func listed(_ session: Session, today: Day) -> String {
    let status = session.awaitsNote(today: today) ? sessionAwaitsNote : name(of: session.status)
    return [session.day.map { shortDate(CalendarDay($0)) } ?? dayNotSet, status]
      .joined(separator: " · ")
  }
}
