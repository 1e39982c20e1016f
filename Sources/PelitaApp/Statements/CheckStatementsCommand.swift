import ArgumentParser
import Statements
import TrainingModel
import Workbench

/// `pelita school check-statements FILE [--xapi 1.0.3|2.0] [--json]`: one verdict a line.
struct CheckStatementsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check-statements", abstract: HelpLanguage.phrases.helpCheckStatements,
      discussion: HelpLanguage.phrases.helpCheckStatementsDiscussion)
  }

  @Option(
    help: ArgumentHelp(HelpLanguage.phrases.helpXAPIVersion),
    transform: SpecificationVersion.named)
  var xapi = SpecificationVersion.one
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpStatementFile))
  var file: String

  func run() throws {
    let phrases = HelpLanguage.phrases
    let now = Surroundings.standard(isPlain: true).now()
    var check = StatementCheck(version: xapi, nowMilliseconds: now)
    var count = StatementCount()
    do {
      try LineFile.forEachLine(of: file, longest: StatementCheck.longestLine) { line in
        let verdict =
          switch line {
          case .whole(let bytes): check.verdict(onLine: bytes)
          case .tooLong: StatementVerdict.refused(.lineTooLong)
          }
        count.add(verdict)
        if json {
          StandardStream.output.print(verdict.json.compactText)
        } else if let words = phrases.statementVerdict(verdict, line: count.all) {
          StandardStream.output.print(words)
        }
      }
    } catch let trouble as FileTrouble {
      throw Complaint(phrases.explanation(of: trouble), .inputOutput)
    }
    if !json { StandardStream.output.print(phrases.statementsChecked(count, version: xapi)) }
    if count.refused > 0 { throw ExitCode(Complaint.ExitStatus.foundSomethingWrong.rawValue) }
  }
}

extension SpecificationVersion {
  /// The version that somebody asked for; `2.0.0` is 2.0 as well.
  @Sendable static func named(_ text: String) throws -> SpecificationVersion {
    guard let version = SpecificationVersion(rawValue: text == "2.0.0" ? "2.0" : text) else {
      throw ValidationError(HelpLanguage.phrases.helpXAPIVersion)
    }
    return version
  }
}
