import LearningRecord
import Terminal
import TrainingModel

/// What was decided: what, who, until when; a decision can become a session.
struct MeetingDecisions {
  let keeper: MeetingKeeper

  private var desk: SchoolDesk { keeper.desk }
  private var phrases: any Phrases { desk.phrases }

  /// Takes decisions until an empty one; whether the person is still there.
  @discardableResult
  func type() -> Bool {
    while keeper.meeting.decisions.count < MeetingKeeper.mostLines {
      let screen = screen
      guard case .text(let text) = desk.dialogue.ask(screen) else { return false }
      let what = String(text.sanitisedLine.prefix(MeetingKeeper.longestLine))
      if what.isEmpty || what.lowercased() == "k" { return true }
      let place = keeper.meeting.decisions.count
      guard keeper.change({ $0.decisions.append(.init(what: what)) }) else { return false }
      askRest(of: place)
    }
    return true
  }

  /// Shows the decisions to change, remove, or plan one as a session; or to add more.
  func edit() throws {
    while case .chosen(let place) = desk.dialogue.pick(listing) {
      if let place, keeper.meeting.decisions.indices.contains(place) {
        try edit(place)
      } else {
        guard type() else { return }
      }
    }
  }

  /// Who sees to it, and until when; what was answered is kept at once.
  private func askRest(of place: Int) {
    let decision = keeper.meeting.decisions[place]
    let people = desk.everybody
    if !people.isEmpty {
      let chosen = people.indices.filter { decision.who.contains(people[$0].choice) }
      let question = phrases.decisionWho(decision.what)
      guard let who = desk.form.several(question, among: people, chosen: Array(chosen)) else {
        return
      }
      guard keeper.change({ $0.decisions[place].who = who }) else { return }
    }
    guard let due = desk.form.day(phrases.decisionUntil, current: decision.due) else { return }
    keeper.change { $0.decisions[place].due = due.value }
  }

  private enum Choice: Hashable {
    case plan
    case change
    case remove
  }

  private func edit(_ place: Int) throws {
    let decision = keeper.meeting.decisions[place]
    let session = decision.session.flatMap { desk.model.entry($0, of: Session.self) }
    let choices: [(title: String, choice: Choice)] = [
      (session == nil ? phrases.makeSession : phrases.openSessionPlan, .plan),
      (phrases.change, .change), (phrases.remove, .remove),
    ]
    switch desk.form.one(line(of: decision), among: choices) {
    case .plan?: try plan(place, session: session?.id)
    case .change?:
      guard let what = desk.form.text(phrases.askDecision, current: decision.what) else { return }
      keeper.change {
        $0.decisions[place].what = String(what.sanitisedLine.prefix(MeetingKeeper.longestLine))
      }
      askRest(of: place)
    case .remove?:
      var screen = Screen()
      screen.add(phrases.removeDecision, .strong)
      screen.add(decision.what.sanitisedLine, indent: 3)
      guard desk.form.confirms(screen, yes: phrases.yesRemove) else { return }
      keeper.change { $0.decisions.remove(at: place) }
    case nil: return
    }
  }

  /// Plans the session that was decided on; the session and the link to it are kept in one piece.
  private func plan(_ place: Int, session: EntityID?) throws {
    let decision = keeper.meeting.decisions[place]
    let flow = SessionPlanFlow(
      desk: desk, session: session, topic: decision.what, meeting: keeper.id,
      decision: session == nil ? keeper.id.map { .init(meeting: $0, place: place) } : nil)
    _ = try flow.run()
  }

  /// A decision in one line.
  func line(of decision: Meeting.Decision) -> String {
    let who = decision.who.isEmpty ? "" : desk.names(of: decision.who)
    let due = decision.due.map { phrases.untilDay(phrases.shortDate(CalendarDay($0))) } ?? ""
    return [decision.what, who, due].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var screen: Screen {
    var screen = Screen()
    screen.add(phrases.askDecision, .strong)
    screen.add(phrases.decisionsEnd, .dim)
    for decision in keeper.meeting.decisions.suffix(8) {
      screen.add("·  " + line(of: decision).sanitisedLine, indent: 3)
    }
    return screen
  }

  private var listing: Listing<Int?> {
    var heading = Screen()
    heading.add(phrases.decisionsTitle, .title)
    return Listing(
      heading: heading,
      items: keeper.meeting.decisions.enumerated().map { place, decision in
        .init(
          title: decision.what,
          detail: [
            desk.names(of: decision.who),
            decision.due.map { phrases.untilDay(phrases.shortDate(CalendarDay($0))) } ?? "",
            decision.session == nil ? "" : phrases.becameSession,
          ].filter { !$0.isEmpty }.joined(separator: " · "), choice: place)
      }, keys: [("c", phrases.keyAddDecision, nil)])
  }
}
