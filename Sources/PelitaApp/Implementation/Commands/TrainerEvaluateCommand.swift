import ArgumentParser
import Terminal
import TrainingModel

/// `pelita trainer evaluate [NAME | --from DAY --until DAY] [--reaction TEXT] …`.
struct TrainerEvaluateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "evaluate", abstract: HelpLanguage.phrases.helpEvaluate)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpEvaluateName))
  var name: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpFrom))
  var from: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpUntil))
  var until: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpEvaluateWords))
  var reaction: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpEvaluateReactionCount))
  var reactionCount: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpEvaluateWords))
  var learning: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpEvaluateWords))
  var useInClass: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpEvaluateWords))
  var result: String?

  private var words: [Evaluation.Level: String] {
    let all: [(Evaluation.Level, String?)] = [
      (.reaction, reaction), (.learning, learning), (.useInClass, useInClass), (.result, result),
    ]
    return Dictionary(
      uniqueKeysWithValues: all.compactMap { level, text in
        text.map { (level, String($0.sanitisedLine.prefix(1000))) }
      })
  }

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let summary = try errand.evaluate(
        try subject(errand), words: words, reactions: reactionCount)
      let screen = EvaluationScreen(summary: summary, desk: desk).screen
      return (summary.json, desk.text(of: screen))
    }
  }

  private func subject(_ errand: SessionErrand) throws -> EvaluationSummary.Subject {
    if let name { return .session(try errand.session(name).id) }
    guard let first = try errand.day(from) else {
      throw Complaint(errand.desk.phrases.periodIsMissing, .wrongUsage)
    }
    return .period(from: first, to: try errand.day(until) ?? errand.desk.today)
  }
}
