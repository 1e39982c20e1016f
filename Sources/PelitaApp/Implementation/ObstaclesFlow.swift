import Terminal
import TrainingModel

/// What got in the way, what was done about it, and whether it helped; of all, or of one session.
struct ObstaclesFlow {
  let desk: SchoolDesk
  /// The session whose obstacles are looked at; `nil` for all.
  var session: EntityID?

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case obstacle(EntityID)
    case new
    case respond
    case proposals
    case summary
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      let picked = desk.dialogue.pick(listing(news: news))
      news = []
      switch picked {
      case .back, .gone: return []
      case .chosen(.new): news = try ObstacleForm(desk: desk, session: session).run()
      case .chosen(.respond):
        news = try ResponseForm(desk: desk, stories: stories.filter(\.isOpen)).run()
      case .chosen(.proposals): try ProposalsFlow(desk: desk).run()
      case .chosen(.summary): showSummary()
      case .chosen(.obstacle(let id)): try ObstacleFlow(desk: desk, obstacle: id).run()
      }
    }
  }

  /// The newest first.
  private var stories: [ObstacleStory] {
    ObstacleStory.all(in: desk.model).reversed().filter { story in
      session.map { $0 == story.obstacle.body.session } ?? true
    }
  }

  private func listing(news: [String]) -> Listing<Choice> {
    let stories = stories
    var heading = Screen()
    heading.add(phrases.obstaclesTitle, .title)
    let topic = session.flatMap { desk.model.entry($0, of: Session.self)?.body.topic }
    if let topic { heading.add(topic.sanitisedLine, .dim) }
    for line in news { heading.add(line.sanitisedLine, .right) }
    if stories.isEmpty {
      heading.add(phrases.noObstacles)
    } else if session == nil {
      heading.add(phrases.obstacleCounts(ObstacleOverview(desk.model)), .dim)
    }
    return Listing(
      heading: heading,
      items: stories.map { story in
        Listing.Item(
          title: phrases.listed(story), detail: phrases.inShort(story),
          choice: .obstacle(story.obstacle.id))
      },
      keys: [("c", phrases.keyNewObstacle, .new)]
        + (stories.isEmpty ? [] : [("y", phrases.keyNewResponse, .respond)])
        + (session == nil
          ? [("l", phrases.keyProposals, .proposals), ("d", phrases.keySummary, .summary)] : []))
  }

  private func showSummary() {
    let screen = ObstacleSummary(
      overview: ObstacleOverview(desk.model), phrases: phrases
    ).screen
    desk.dialogue.show(screen, isPaged: true)
    desk.dialogue.waitForEnter(below: screen)
  }
}

extension Phrases {
  /// Such as "21 Nov · mati lampu pukul 10.40".
  func listed(_ story: ObstacleStory) -> String {
    let body = story.obstacle.body
    let words = body.what.isEmpty ? name(of: body.sort) : body.what
    return "\(shortDate(CalendarDay(body.day))) · \(words)"
  }
}
