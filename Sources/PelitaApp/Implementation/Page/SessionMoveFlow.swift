import Terminal
import TrainingModel

/// Menu 2 of a session: broken off, moved, cancelled, held.
///
/// Two numbers and a reason are enough: it is used in the dark.
struct SessionMoveFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }
  private var writing: SessionWriting { SessionWriting(desk: desk, session: session) }

  /// What can happen, in the order of the menu.
  private enum Choice: Hashable, CaseIterable {
    case powerCut
    case networkDown
    case otherCause
    case toDiscussion
    case reschedule
    case cancel
    case held

    /// The statuses that it leads to; none when it changes a stage alone.
    var statuses: [SessionStatus] {
      switch self {
      case .powerCut, .networkDown, .otherCause: [.interrupted]
      case .toDiscussion: []
      case .reschedule: [.rescheduled]
      case .cancel: [.cancelled]
      case .held: [.held, .heldLater]
      }
    }
  }

  /// Asks what happened and notes it.
  ///
  /// - Returns: What is to be told on the session's page; nothing when somebody went back.
  func run() throws -> [String] {
    guard let choice = desk.dialogue.choose(menu) ?? nil else { return [] }
    guard isPossible(choice) else { return [phrases.notFrom(session.body.status)] }
    switch choice {
    case .powerCut: return try breakOff(.power)
    case .networkDown: return try breakOff(.network)
    case .otherCause: return try askCause().map(breakOff) ?? []
    case .toDiscussion: return try moveToDiscussion()
    case .reschedule: return try reschedule()
    case .cancel: return try cancel()
    case .held: return try hold()
    }
  }

  /// Only the moves that may follow are offered; a stage can be noted as long as it took place.
  private func isPossible(_ choice: Choice) -> Bool {
    choice.statuses.isEmpty
      ? session.body.status != .cancelled
      : choice.statuses.contains(where: session.body.status.next.contains)
  }

  private var menu: Menu<Choice?> {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.moveQuestion, .title),
        StyledText(phrases.name(of: session.body.status), .dim)))
    screen.add(session.body.topic.sanitisedLine, .dim)
    screen.space()
    var menu = Menu<Choice?>(screen)
    for (place, choice) in Choice.allCases.enumerated() {
      menu.add(
        String(place + 1), title(of: choice), isAvailable: isPossible(choice), choice: choice)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return menu
  }

  private func title(of choice: Choice) -> String {
    switch choice {
    case .powerCut: phrases.movePowerCut
    case .networkDown: phrases.moveNetworkDown
    case .otherCause: phrases.moveOtherCause
    case .toDiscussion: phrases.moveToDiscussion
    case .reschedule: phrases.moveReschedule
    case .cancel: phrases.moveCancel
    case .held: phrases.moveHeld
    }
  }

  private func askCause() -> Obstacle.Sort? {
    let sorts = Obstacle.Sort.allCases.map { (title: phrases.name(of: $0), choice: $0) }
    return desk.form.one(phrases.askCause, among: sorts)
  }

  private func breakOff(_ cause: Obstacle.Sort) throws -> [String] {
    let usual = phrases.usualReason(cause)
    guard let reason = askReason(phrases.askWhatHappened, usual: usual) else { return [] }
    let step = SessionWriting.Step(status: .interrupted, reason: reason, obstacle: cause)
    let noted = try writing.move(step)
    return told(.interrupted, noted) + [phrases.goOnLater]
  }

  private func moveToDiscussion() throws -> [String] {
    let parts = [Stage.Part.practice, .material, .discussion, .opening, .closingTask]
    guard
      let part = desk.form.one(
        phrases.askReplacedStage, among: parts.map { (title: phrases.name(of: $0), choice: $0) }),
      let topic = desk.form.text(phrases.askDiscussionTopic)
    else { return [] }
    let noted = try writing.moveToDiscussion(
      part, topic: String(topic.sanitisedLine.prefix(300)))
    return [phrases.stageBecameDiscussion(part)]
      + (noted.response.map { [phrases.responseIsNotedToo($0)] } ?? [])
  }

  private func reschedule() throws -> [String] {
    guard let day = askNewDay(),
      let span = desk.form.span(phrases.askNewSpan, current: session.body.span),
      let reason = askReason(phrases.askReason, usual: lastReason)
    else { return [] }
    let noted = try writing.move(
      .init(status: .rescheduled, reason: reason, day: day, span: span.value))
    return told(.rescheduled, noted, day: day)
  }

  private func cancel() throws -> [String] {
    guard let reason = askReason(phrases.askReason, usual: "") else { return [] }
    var screen = Screen()
    screen.add(phrases.cancelThis, .title)
    screen.add(session.body.topic.sanitisedLine)
    screen.add(reason.sanitisedLine, .dim)
    guard desk.form.confirms(screen, yes: phrases.yesCancel) else { return [] }
    let noted = try writing.move(.init(status: .cancelled, reason: reason))
    return told(.cancelled, noted)
  }

  /// Held as planned, to its end on the same day, or on another day: the day decides.
  private func hold() throws -> [String] {
    guard let day = askHeldDay() else { return [] }
    let status = SessionStatus.held(after: session.body, on: day)
    let noted = try writing.move(.init(status: status, day: day))
    return told(status, noted, day: day)
  }

  private func told(
    _ status: SessionStatus, _ noted: SessionWriting.Noted, day: Day? = nil
  ) -> [String] {
    [phrases.moveIsNoted(status, day: day.map { phrases.longDate(CalendarDay($0)) })]
      + (noted.obstacle.map { [phrases.obstacleIsNotedToo($0)] } ?? [])
      + (noted.response.map { [phrases.responseIsNotedToo($0)] } ?? [])
  }
}

extension SessionMoveFlow {
  /// The reason of the last move, which often is the reason of the next.
  private var lastReason: String { session.body.moves.last?.reason ?? "" }

  private func askReason(_ question: String, usual: String) -> String? {
    ReasonQuestion(desk: desk).ask(question, usual: usual)
  }

  private func askNewDay() -> Day? {
    var note = ""
    while let answer = desk.form.day(phrases.askNewDay, note: note) {
      if let day = answer.value { return day }
      note = phrases.dayIsNeeded
    }
    return nil
  }

  private func askHeldDay() -> Day? {
    let planned = session.body.day.map { min($0, desk.today) } ?? desk.today
    var note = ""
    while let answer = desk.form.day(phrases.askHeldDay, note: note, current: planned) {
      if let day = answer.value, day <= desk.today { return day }
      note = phrases.heldDayIsAhead
    }
    return nil
  }
}

extension SessionStatus {
  /// What it comes to when a session is held on `day`.
  static func held(after session: Session, on day: Day) -> SessionStatus {
    switch session.status {
    case .interrupted: day == session.day ? .held : .heldLater
    case .rescheduled: .heldLater
    case .planned, .held, .cancelled, .heldLater: .held
    }
  }
}
