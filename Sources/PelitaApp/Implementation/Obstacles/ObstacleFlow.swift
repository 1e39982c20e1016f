import Terminal
import TrainingModel

/// One obstacle: what was done about it, whether that helped, how far a proposal is.
struct ObstacleFlow {
  let desk: SchoolDesk
  let obstacle: EntityID

  private var phrases: any Phrases { desk.phrases }

  private enum Choice: Hashable {
    case respond
    case judge
    case proposal
    case correct
    case back
  }

  private var story: ObstacleStory? {
    ObstacleStory.all(in: desk.model).first { $0.obstacle.id == obstacle }
  }

  /// Plays until somebody goes back.
  func run() throws {
    var news: [String] = []
    while let story {
      let choice = desk.dialogue.choose(menu(story, news: news))
      news = []
      switch choice {
      case nil, .back?: return
      case .respond?: news = try ResponseForm(desk: desk, stories: [story]).run()
      case .judge?: news = try judge(story)
      case .proposal?: news = try renewProposal(story)
      case .correct?: news = try correct(story)
      }
    }
  }

  private func menu(_ story: ObstacleStory, news: [String]) -> Menu<Choice> {
    let body = story.obstacle.body
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.name(of: body.sort), .title),
        StyledText(phrases.name(of: story.standing), .dim)))
    screen.add(phrases.listed(story).sanitisedLine)
    let topic = body.session.flatMap { desk.model.entry($0, of: Session.self)?.body.topic }
    if let topic { screen.add(phrases.obstacleConcerns(topic.sanitisedLine), .dim) }
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    for response in story.responses {
      screen.lines.append(
        .text(
          StyledText("·  " + phrases.told(response.body).sanitisedLine), indent: 3, hanging: 6))
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.lineAddResponse, choice: .respond)
    menu.add("2", phrases.lineDidItHelp, isAvailable: !story.responses.isEmpty, choice: .judge)
    menu.add("3", phrases.lineProposal, isAvailable: !proposals(story).isEmpty, choice: .proposal)
    menu.add("4", phrases.lineCorrectWords, choice: .correct)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func proposals(_ story: ObstacleStory) -> [Entry<Response>] {
    story.responses.filter { $0.body.sort == .roomProposal }
  }

  private func choose(_ question: String, among entries: [Entry<Response>]) -> Entry<Response>? {
    guard entries.count > 1 else { return entries.first }
    return desk.form.one(
      question, among: entries.map { (title: phrases.told($0.body), choice: $0) })
  }

  private func judge(_ story: ObstacleStory) throws -> [String] {
    guard let entry = choose(phrases.didItHelp, among: story.responses),
      let helped = desk.form.helped(phrases.didItHelp(phrases.name(of: entry.body.sort)))
    else { return [] }
    var body = entry.body
    body.worked = helped.value
    try desk.keep(body, inPlaceOf: entry)
    return [phrases.helpIsKept]
  }

  private func renewProposal(_ story: ObstacleStory) throws -> [String] {
    guard let entry = choose(phrases.lineProposal, among: proposals(story)) else { return [] }
    return try ProposalsFlow(desk: desk).renew(entry) ? [phrases.proposalIsKept] : []
  }

  private func correct(_ story: ObstacleStory) throws -> [String] {
    guard
      let what = desk.form.text(
        phrases.askWhatGotInTheWay, current: story.obstacle.body.what)
    else { return [] }
    var body = story.obstacle.body
    body.what = String(what.sanitisedLine.prefix(300))
    try desk.keep(body, inPlaceOf: story.obstacle)
    return [phrases.obstacleIsKept]
  }
}

extension Phrases {
  /// Such as "21 Nov · diskusi · latihan tanpa laptop · membantu: ya".
  func told(_ response: Response) -> String {
    let kind = name(of: response.sort)
    let help =
      response.sort == .roomProposal
      ? response.proposal.map { name(of: $0) } : toldHelp(helped(response.worked))
    return [
      shortDate(CalendarDay(response.day)), kind,
      response.what.isEmpty || response.what == kind ? nil : response.what, help,
    ].compactMap { $0 }.joined(separator: " · ")
  }
}
