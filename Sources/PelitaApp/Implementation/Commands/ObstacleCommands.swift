import ArgumentParser
import Terminal
import TrainingModel

/// `pelita trainer obstacles [--from DAY] [--until DAY] [--json]`.
struct TrainerObstaclesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "obstacles", abstract: HelpLanguage.phrases.helpObstacles)
  }

  @OptionGroup var options: TrainerOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpFrom))
  var from: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpUntil))
  var until: String?

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let overview = ObstacleOverview(
        desk.model, from: try errand.day(from), to: try errand.day(until))
      let summary = ObstacleSummary(overview: overview, phrases: desk.phrases)
      return (overview.json, desk.text(of: summary.screen))
    }
  }
}

/// `pelita trainer obstacle SORT [--what TEXT] [--session NAME] [--day DAY]`.
struct TrainerObstacleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "obstacle", abstract: HelpLanguage.phrases.helpObstacle)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpObstacleSort))
  var sort: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpObstacleWhat))
  var what = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpOfSession))
  var session: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpOnDay))
  var day: String?

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let named = try session.map(errand.session)
      let obstacle = Obstacle(
        sort: try errand.choice(sort), session: named?.id,
        what: String(what.sanitisedLine.prefix(300)),
        day: try errand.day(day) ?? min(named?.body.day ?? desk.today, desk.today))
      let id = try desk.keep(obstacle)
      let story = ObstacleStory.all(in: desk.model).first { $0.obstacle.id == id }
      return (story?.json ?? .null, desk.phrases.obstacleIsKept)
    }
  }
}

/// `pelita trainer respond SORT --to OBSTACLE… | --update RESPONSE [--worked yes|no] …`.
struct TrainerRespondCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "respond", abstract: HelpLanguage.phrases.helpRespond)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpResponseSort))
  var sort: String?
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpRespondTo))
  var to: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpRespondUpdate))
  var update: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStageActual))
  var what: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpWorked))
  var worked: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpProposal))
  var proposal: String?

  func run() throws {
    try options.run { desk in
      let errand = ResponseErrand(desk: desk)
      let id = try errand.keep(
        sort: sort, to: to, update: update,
        change: { response in
          if let what { response.what = String(what.sanitisedLine.prefix(300)) }
          response.worked = try errand.worked(worked) ?? response.worked
          response.proposal =
            try SessionErrand(desk: desk).optionalChoice(proposal) ?? response.proposal
        })
      let entry: Entry<Response>? = desk.model.entry(id)
      return (entry?.json ?? .null, desk.phrases.responseIsKept)
    }
  }
}

/// Keeping a response without questions.
struct ResponseErrand {
  let desk: SchoolDesk

  /// Keeps a new response, or a change of the one named by `update`.
  ///
  /// - Throws: A complaint when something named is not there.
  func keep(
    sort: String?, to names: [String], update: String?, change: (inout Response) throws -> Void
  ) throws -> EntityID {
    if let update {
      guard let entry = EntityID(update).flatMap({ desk.model.entry($0, of: Response.self) }) else {
        throw Complaint(desk.phrases.noSuchResponse(update), .wrongUsage)
      }
      var body = entry.body
      try change(&body)
      return try desk.keep(body, inPlaceOf: entry)
    }
    let obstacles = try names.map { name in
      guard let entry = EntityID(name).flatMap({ desk.model.entry($0, of: Obstacle.self) }) else {
        throw Complaint(desk.phrases.noSuchObstacle(name), .wrongUsage)
      }
      return entry.id
    }
    guard let sort, !obstacles.isEmpty else {
      throw Complaint(
        Explanation(what: desk.phrases.nothingToRespondTo, cure: desk.phrases.helpRespondTo),
        .wrongUsage)
    }
    var body = Response(
      sort: try SessionErrand(desk: desk).choice(sort), obstacles: obstacles, day: desk.today)
    try change(&body)
    return try desk.keep(body)
  }

  /// Reads yes or no in either language; `nil` when nothing was said.
  func worked(_ word: String?) throws -> Bool? {
    switch word?.lowercased() {
    case nil, "": nil
    case "ya", "yes", "true": true
    case "tidak", "no", "false": false
    case let word?:
      throw Complaint(
        desk.phrases.notOneOf(word, known: ["ya", "tidak", "yes", "no"]), .wrongUsage)
    }
  }
}
