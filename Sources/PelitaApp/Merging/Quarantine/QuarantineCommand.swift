import ArgumentParser

/// `pelita school quarantine [--json]`.
struct SchoolQuarantineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "quarantine", abstract: HelpLanguage.phrases.helpQuarantine)
  }

  @OptionGroup var options: SchoolOptions

  func run() throws {
    try options.run { desk in
      let report = try QuarantineReport(desk: desk)
      return (report.json, report.words)
    }
  }
}
