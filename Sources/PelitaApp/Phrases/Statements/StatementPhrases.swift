import Statements
import Terminal

/// Wording about statements for a learning record store.
protocol StatementPhrases: StatementCheckPhrases, StatementSendingPhrases {}

/// Wording about the check of statements.
protocol StatementCheckPhrases {
  var helpCheckStatements: String { get }
  var helpCheckStatementsDiscussion: String { get }
  var helpXAPIVersion: String { get }
  var helpStatementFile: String { get }
  /// What is wrong with the statement in this line, or might be; `nil` when there is nothing.
  func statementVerdict(_ verdict: StatementVerdict, line: Int) -> String?
  func statementsChecked(_ count: StatementCount, version: SpecificationVersion) -> String
  /// A problem in a few words.
  func statementProblem(_ problem: StatementProblem) -> String
}

extension StatementCheckPhrases {
  /// One line a finding: where, and what.
  func findings(_ findings: [StatementFinding], after start: String) -> [String] {
    findings.map { finding in
      let place = finding.place.isEmpty ? "" : "\(finding.place): "
      return (start + place + statementProblem(finding.problem)).sanitisedLine
    }
  }
}
