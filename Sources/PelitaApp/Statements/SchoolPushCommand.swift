import ArgumentParser
import SchoolStore
import Statements
import TrainingModel
import Workbench

/// `pelita school push --lrs URL`: statements to a learning record store, through `pelita-push`.
struct SchoolPushCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "push", abstract: HelpLanguage.phrases.helpPush,
      discussion: HelpLanguage.phrases.helpPushDiscussion)
  }

  @OptionGroup var options: SchoolOptions
  @OptionGroup var which: StatementOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPushLRS))
  var lrs: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPushCredentials))
  var credentials: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPushFrom))
  var from: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpPushStatus))
  var status = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpPushRetry))
  var retry = false

  func run() throws {
    let command = self
    try options.run { desk in
      let statements = try StatementDesk(desk)
      guard let lrs = try command.lrs ?? statements.outbox.setting("lrs") else {
        throw Complaint(desk.phrases.pushNeedsLRS(), .wrongUsage)
      }
      if !command.status { try command.deliver(statements, to: lrs) }
      let report = try PushReport(outbox: statements.outbox, lrs: lrs)
      try statements.outbox.close()
      return (report.json, desk.phrases.pushReport(report))
    }
  }

  private func deliver(_ statements: StatementDesk, to lrs: String) throws {
    let phrases = statements.desk.phrases
    let say = StandardStream.error.print
    let store = PushReport.name(of: lrs)
    // Started first: what is wrong with address or password is told before any work.
    var dispatch = try StatementDispatch(
      outbox: statements.outbox, lrs: lrs, store: store, credentials: credentials,
      phrases: phrases)
    try statements.outbox.set("lrs", lrs)
    if retry { try statements.outbox.retryRefused(by: store) }
    var gathering = StatementGathering(statements: statements, store: store, say: say)
    if let from {
      try gathering.take(file: from)
    } else {
      try gathering.take(
        settings: statements.settings(base: which.base, homePage: which.homePage),
        detailed: which.detailed)
    }
    try dispatch.run(say: say)
  }
}
