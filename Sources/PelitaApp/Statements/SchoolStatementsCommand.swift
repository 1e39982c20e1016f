import ArgumentParser
import SchoolStore
import Statements
import TrainingModel
import Workbench

/// Which statements, and what they are called.
struct StatementOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStatementBase))
  var base: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStatementHomePage))
  var homePage: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpStatementDetailed))
  var detailed = false
}

/// `pelita school statements [--to FILE] [--detailed]`: statements as lines of JSON.
struct SchoolStatementsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "statements", abstract: HelpLanguage.phrases.helpStatements,
      discussion: HelpLanguage.phrases.helpStatementsDiscussion)
  }

  @OptionGroup var options: SchoolOptions
  @OptionGroup var which: StatementOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpStatementsTo))
  var to: String?

  func run() throws {
    let (which, to) = (which, to)
    try options.run { desk in
      let statements = try StatementDesk(desk)
      let settings = try statements.settings(base: which.base, homePage: which.homePage)
      let making = try statements.make(
        try statements.builder(settings), detailed: which.detailed
      ) { done, all in
        if done % 50 == 0 {
          StandardStream.error.print(desk.phrases.statementsProgress(done: done, all: all))
        }
      }
      try statements.outbox.close()
      let lines = making.statements.map(\.line).joined(separator: "\n")
      let count = making.statements.count
      let json = JSONValue.object(
        JSONObject([.init("path", .string(to ?? "-")), .init("statements", .integer(count))]))
      guard let to else { return (.array(making.statements.map(\.json)), lines) }
      try DurableFile.write(Array((count == 0 ? "" : lines + "\n").utf8), to: to, mode: 0o600)
      return (json, desk.phrases.statementsWritten(count, path: to))
    }
  }
}
