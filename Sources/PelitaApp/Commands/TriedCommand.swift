import ArgumentParser
import Terminal
import TrainingModel

/// `pelita tried [TEXT] [--result TEXT] [--next TEXT] [--after LESSON] [--readers WHO] [--json]`.
struct TriedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tried", abstract: HelpLanguage.phrases.helpTried,
      discussion: HelpLanguage.phrases.helpTriedDiscussion)
  }

  @OptionGroup var shared: SharedOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTriedText))
  var text: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTriedResult))
  var result: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTriedNext))
  var next: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTriedAfter))
  var after: String?
  @Option(
    help: ArgumentHelp(HelpLanguage.phrases.helpTriedReaders),
    completion: .list(OwnApplication.Audience.allCases.map(\.rawValue)), transform: Self.readers)
  var readers: OwnApplication.Audience?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTriedChange))
  var change: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTriedWithdraw))
  var withdraw: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  private var wish: ApplicationErrand.Wish {
    .init(
      tried: text, result: result, next: next, audience: readers, after: after, id: change)
  }

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    let desk = try Visit(surroundings: surroundings).lastDesk()
    let errand = ApplicationErrand(desk: desk)
    if let withdraw {
      let application = try errand.application(withdraw)
      try desk.withdraw(application)
      return show([application.json], [desk.phrases.applicationIsWithdrawn])
    }
    if !wish.isEmpty {
      let kept = try errand.tell(wish)
      return show([kept.json], [desk.phrases.applicationIsKept])
    }
    guard json else { return try ApplicationsFlow(desk: desk).run() }
    show(try desk.applications().map(\.json), [])
  }

  /// One thing as an object of its own after it was written, else the list.
  private func show(_ applications: [JSONValue], _ lines: [String]) {
    guard json else { return StandardStream.output.print(lines.joined(separator: "\n")) }
    let value = lines.isEmpty ? JSONValue.array(applications) : applications.first ?? .null
    StandardStream.output.print(value.indentedText)
  }

  private static func readers(_ text: String) throws -> OwnApplication.Audience {
    guard let audience = OwnApplication.Audience(rawValue: text) else {
      throw ValidationError(HelpLanguage.phrases.helpTriedReaders)
    }
    return audience
  }
}
