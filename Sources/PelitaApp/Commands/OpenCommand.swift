import ArgumentParser

/// `pelita open FILE… [--yes] [--json]`.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: HelpLanguage.phrases.helpOpen)
  }

  @OptionGroup var shared: SharedOptions
  @Argument(
    help: ArgumentHelp(HelpLanguage.phrases.helpOpenFiles),
    completion: .file(extensions: ["pelita"]))
  var files: [String]
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpYes))
  var yes = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    guard yes || json else { return try Visit(surroundings: surroundings).open(files: files) }
    try OpenErrand(paths: files, takesIn: yes, isJSON: json).run(in: surroundings)
  }
}
