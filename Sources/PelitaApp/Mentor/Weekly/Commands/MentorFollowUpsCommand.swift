import ArgumentParser
import Terminal
import TrainingModel

/// `pelita mentor follow-ups [--done ID [--outcome TEXT]] [--move ID --to DAY] [--json]`.
struct MentorFollowUpsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "follow-ups", abstract: HelpLanguage.phrases.helpMentorFollowUps)
  }

  @OptionGroup var options: MentorOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpDone))
  var done: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpOutcome))
  var outcome = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMoveFollowUp))
  var move: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpNextDay))
  var to = ""

  func run() throws {
    try options.run { desk in
      let errand = MentorErrand(desk: desk)
      if let done { try errand.followedUp(done, outcome: outcome) }
      if let move { try errand.move(move, to: to) }
      let overview = try desk.overview()
      let lines = overview.followUps.map { followUp in
        "\(followUp.day.text)  \(desk.name(of: followUp.teacher))  \(followUp.agreed)".sanitisedLine
      }
      return (
        MentorReport(overview: overview, desk: desk).followUps,
        lines.isEmpty ? desk.phrases.noFollowUps : lines.joined(separator: "\n")
      )
    }
  }
}
