import ArgumentParser
import TrainingModel

extension MentorCommand {
  /// What mentors look at every week.
  static var weekly: [any ParsableCommand.Type] {
    [
      MentorHardCommand.self, MentorEffectCommand.self, MentorReviseCommand.self,
      MentorPrintListCommand.self,
    ]
  }
}

/// `pelita mentor hard [--json]`.
struct MentorHardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "hard", abstract: HelpLanguage.phrases.helpMentorHard)
  }

  @OptionGroup var options: MentorOptions

  func run() throws {
    try options.run { desk in
      let report = try HardActivitiesReport(desk: desk)
      return (report.json, report.words)
    }
  }
}

/// `pelita mentor effect [NAME] [--json]`.
struct MentorEffectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "effect", abstract: HelpLanguage.phrases.helpMentorEffect)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String?

  func run() throws {
    try options.run { desk in
      let teacher = try name.map { name in
        try MentorErrand(desk: desk).teacher(name, in: desk.overview())
      }
      let report = EffectReport(desk: desk, effects: try desk.mentoringEffects(of: teacher))
      return (report.json, report.words)
    }
  }
}
