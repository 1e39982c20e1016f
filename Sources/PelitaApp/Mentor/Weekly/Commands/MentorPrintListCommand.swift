import ArgumentParser
import Terminal
import TrainingModel

/// `pelita mentor print-list [--to FOLDER]`: the mentor's weekly fifteen minutes on paper.
struct MentorPrintListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print-list", abstract: HelpLanguage.phrases.helpMentorPrintList)
  }

  @OptionGroup var options: MentorOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?

  func run() throws {
    try options.run { desk in
      let path = try WeeklyListMaking(desk: desk).write(toFolder: to)
      return (
        .object(JSONObject([.init("path", .string(path))])),
        desk.phrases.weeklyListMade(path.sanitisedLine)
      )
    }
  }
}
