import ArgumentParser

/// `pelita` alone: first run, then home.
struct HomeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "home", abstract: HelpLanguage.phrases.helpHome)
  }

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Visit(surroundings: .standard(isPlain: shared.plain)).run()
  }
}
