import ArgumentParser
import TrainingModel

/// `pelita mentor revise ID [--observed TEXT] [--agreed TEXT] [--next DAY] [--close | --reopen]`.
struct MentorReviseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "revise", abstract: HelpLanguage.phrases.helpMentorRevise)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpRecordID))
  var id: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpObserved))
  var observed: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpAgreed))
  var agreed: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpNextDay))
  var next: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpClose))
  var close = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpReopen))
  var reopen = false

  func run() throws {
    try options.run { desk in
      let errand = MentorErrand(desk: desk)
      try errand.revise(id, observed: observed, agreed: agreed, next: next)
      if close || reopen { try errand.mark(id, close ? .closed : .open) }
      return (.object(JSONObject([.init("kept", .boolean(true))])), desk.phrases.recordIsKept)
    }
  }
}
