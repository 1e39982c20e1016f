import TrainingModel

/// One session: its page, and everything that is noted from there.
struct SessionFlow {
  let desk: SchoolDesk
  let session: EntityID

  /// Shows the page until somebody goes back, or the session is gone.
  func run() throws {
    var news: [String] = []
    while let entry: Entry<Session> = desk.model.entry(session) {
      var page = try desk.page(of: entry)
      page.news = news
      news = []
      switch desk.dialogue.choose(page.menu) {
      case nil, .back?: return
      case .stages?: news = try StagesFlow(desk: desk, session: entry).run()
      case .moves?: news = try SessionMoveFlow(desk: desk, session: entry).run()
      case .attendance?: news = try AttendanceFlow(desk: desk, session: entry).run()
      case .assign?: news = try assign(entry)
      case .obstacles?: news = try ObstaclesFlow(desk: desk, session: session).run()
      case .evaluation?:
        news = try EvaluationFlow(desk: desk, subject: .session(session)).run()
      case .preparation?: news = try PreparationFlow(desk: desk, session: entry).run()
      case .print?: news = try PrintFlow(desk: desk, session: entry).run()
      case .changePlan?:
        let kept = try SessionPlanFlow(desk: desk, session: session).run()
        news = kept == nil ? [] : [desk.phrases.planIsKept]
      case .details?: showDetails(page.story)
      case .takeBack?: news = try TakingBackFlow(desk: desk).run()
      }
    }
  }

  private func assign(_ entry: Entry<Session>) throws -> [String] {
    try AssignFlow(desk: desk, session: entry).run()
  }

  private func showDetails(_ story: SessionStory) {
    let screen = SessionDetails(
      story: story, index: SessionIndex(desk.model), phrases: desk.phrases
    ).screen
    desk.dialogue.show(screen, isPaged: true)
    desk.dialogue.waitForEnter(below: screen)
  }
}

extension SchoolDesk {
  /// A session's page as of now.
  func page(of session: Entry<Session>) throws -> SessionPage {
    let overview = try overview()
    let story = SessionStory(of: session, in: SessionIndex(model), overview: overview)
    return SessionPage(
      story: story, readiness: readiness(of: session, overview: overview),
      speakers: speakers(of: session.body),
      assignmentTitles: story.assignments.map {
        titles(of: $0.assignment.body).joined(separator: ", ")
      }, phrases: phrases)
  }

  /// The names of those who lead a session.
  func speakers(of session: Session) -> [String] {
    session.speakers.compactMap { model.entry($0, of: Speaker.self)?.body.name }
  }
}
