import ArgumentParser

/// `pelita module`: what authors of lessons need.
struct ModuleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "module", abstract: HelpLanguage.phrases.helpModule,
      subcommands: [ModuleCheckCommand.self, ModuleShowCommand.self, ModuleListCommand.self])
  }
}
