import ArgumentParser

/// Options that every command takes.
struct SharedOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpPlain))
  var plain = false
}
