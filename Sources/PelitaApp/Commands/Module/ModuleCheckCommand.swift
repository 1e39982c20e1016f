import ArgumentParser

/// `pelita module check [PATH…]`: every finding with its place and cure.
struct ModuleCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: HelpLanguage.phrases.helpModuleCheck)
  }

  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpModuleCheckPaths))
  var paths: [String] = []
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpModuleCheckStrict))
  var strict = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: true)
    let check = ContentCheck(phrases: HelpLanguage.phrases, installed: surroundings.library())
    let report = try check.report(on: paths.isEmpty ? ["Modules"] : paths)
    if json {
      try StandardStream.output.print(json: report)
    } else {
      for finding in report.findings { StandardStream.output.print(finding.line) }
      StandardStream.output.print(report.summary(HelpLanguage.phrases))
    }
    if report.errors > 0 || (strict && report.warnings > 0) { throw ExitCode(1) }
  }
}
