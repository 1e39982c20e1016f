import ArgumentParser
import RecordExchange

/// `pelita send [--to FOLDER] [--detail LEVEL] [--notes] [--json]`.
struct SendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "send", abstract: HelpLanguage.phrases.helpSend)
  }

  @OptionGroup var shared: SharedOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?
  @Option(
    help: ArgumentHelp(HelpLanguage.phrases.helpSendDetail),
    completion: .list(DetailLevel.allCases.map(\.rawValue)), transform: Self.detail)
  var detail: DetailLevel?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpSendNotes))
  var notes = false
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpLanguage.phrases.helpSendFor))
  var readers: [String] = []
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpSendUnlocked))
  var unlocked = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    guard
      to != nil || detail != nil || notes || json || unlocked
        || !readers.isEmpty
    else {
      let desk = try Visit(surroundings: surroundings).lastDesk()
      try desk.refresh()
      return try SendFlow(desk: desk).run()
    }
    try SendErrand(
      folder: to, detail: detail ?? .summary, includesNotes: notes, isJSON: json,
      readers: readers, isOpen: unlocked
    ).run(in: surroundings)
  }

  private static func detail(_ text: String) throws -> DetailLevel {
    guard let detail = DetailLevel(rawValue: text) else {
      throw ValidationError(HelpLanguage.phrases.helpSendDetail)
    }
    return detail
  }
}
