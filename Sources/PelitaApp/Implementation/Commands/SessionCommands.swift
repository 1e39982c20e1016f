import ArgumentParser
import Terminal
import TrainingModel

/// `pelita trainer sessions [--json]`.
struct TrainerSessionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sessions", abstract: HelpLanguage.phrases.helpSessions)
  }

  @OptionGroup var options: TrainerOptions

  func run() throws {
    try options.run { desk in
      let stories = SessionStory.all(in: desk.model, overview: try desk.overview())
      let lines = stories.map { story in
        let session = story.session
        return "\(session.id.text)  \(session.body.topic)  "
          + desk.phrases.listed(session.body, today: desk.today)
      }
      return (
        .array(stories.map(\.json)),
        lines.isEmpty
          ? desk.phrases.noSessionsYet : lines.map(\.sanitisedLine).joined(separator: "\n")
      )
    }
  }
}

/// `pelita trainer session NAME [--json]`.
struct TrainerSessionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "session", abstract: HelpLanguage.phrases.helpSession)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpSessionName))
  var name: String

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      return try errand.report(of: errand.session(name))
    }
  }
}

/// `pelita trainer session-move NAME --to STATUS [--reason TEXT] …`.
struct TrainerSessionMoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "session-move", abstract: HelpLanguage.phrases.helpSessionMove)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpSessionName))
  var name: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMoveTo))
  var to: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMoveReason))
  var reason = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMoveDay))
  var day: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMoveSpan))
  var span: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMoveObstacle))
  var obstacle: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStagePart))
  var part = Stage.Part.practice.rawValue

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let session = try errand.session(name)
      let step = SessionWriting.Step(
        status: .held, reason: String(reason.sanitisedLine.prefix(300)), day: try errand.day(day),
        span: try errand.span(span), obstacle: try errand.optionalChoice(obstacle))
      try errand.move(session, to: to, step: step, part: errand.choice(part))
      return try errand.kept(session.id)
    }
  }
}

/// `pelita trainer attend NAME [--absent PERSON]…`.
struct TrainerAttendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "attend", abstract: HelpLanguage.phrases.helpAttend)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpSessionName))
  var name: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpAttendAbsent))
  var absent: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpAttendExcused))
  var excused: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpAttendPartly))
  var partly: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpAttendPresent))
  var present: [String] = []

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let session = try errand.session(name)
      try errand.note(
        [(absent, .absent), (excused, .excused), (partly, .partly), (present, .present)],
        at: session)
      return try errand.kept(session.id)
    }
  }
}

/// `pelita trainer stage NAME PART --outcome OUTCOME …`.
struct TrainerStageCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "stage", abstract: HelpLanguage.phrases.helpStage)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpSessionName))
  var name: String
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpStagePart))
  var part: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStageOutcome))
  var outcome: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStageActual))
  var actual = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStageMinutes))
  var minutes: Int?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStageCause))
  var cause: String?

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let session = try errand.session(name)
      let writing = SessionWriting(desk: desk, session: session)
      if let minutes, !(0...1440).contains(minutes) {
        throw Complaint(
          Explanation(what: desk.phrases.notMinutes, cure: ""), .wrongUsage)
      }
      var stage = writing.stage(try errand.choice(part))
      stage.outcome = try errand.choice(outcome)
      stage.actual = String(actual.sanitisedLine.prefix(300))
      stage.actualMinutes = minutes
      stage.cause = try errand.optionalChoice(cause)
      try writing.note([stage])
      return try errand.kept(session.id)
    }
  }
}
