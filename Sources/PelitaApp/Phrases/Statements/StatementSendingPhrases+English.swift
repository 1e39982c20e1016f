import SchoolStore
import Statements
import StoreDelivery
import Terminal

extension EnglishPhrases {
  var helpStatements: String { "Write xAPI statements of the school's record." }
  var helpStatementsDiscussion: String {
    """
    One statement a line, only about teachers who agreed, by a code instead of the name. --detailed \
    adds answers, requests for help and mentoring of those who agreed to that as well. Example:

      pelita school statements --base https://district.example/pelita --to statements.jsonl
    """
  }
  var helpStatementBase: String {
    "What all addresses of activities begin with, the same in a district; remembered."
  }
  var helpStatementHomePage: String {
    "The school's address for the teachers' codes; remembered. Without it: --base."
  }
  var helpStatementDetailed: String { "Answers, requests for help and mentoring as well." }
  var helpStatementsTo: String { "The file's name. Without it: the screen." }
  var helpPush: String { "Send statements to a learning record store (LRS)." }
  var helpPushDiscussion: String {
    """
    Pelita itself uses no network: the program pelita-push does, which stands beside pelita. Being \
    broken off does no harm; run it again and the rest goes out. Name and password come from a file \
    (one line name:password, chmod 600) or from PELITA_LRS_USER and PELITA_LRS_PASSWORD. Examples:

      pelita school push --lrs https://lrs.example/xAPI --credentials ~/.pelita-lrs
      pelita school push --status --json
    """
  }
  var helpPushLRS: String { "The store's address (https://…); remembered." }
  var helpPushCredentials: String { "A file with name:password that only its owner can read." }
  var helpPushFrom: String { "Send what this file holds, not this laptop's record." }
  var helpPushStatus: String { "Only show how it stands; send nothing." }
  var helpPushRetry: String { "Try what was refused before as well." }

  func statementsNeedBase() -> Explanation {
    Explanation(
      what: "No beginning for the addresses of activities was chosen yet.",
      cure: "Add --base, such as --base https://district.example/pelita. Once is enough.")
  }
  func statementsNeedGoodBase(_ base: String, _ homePage: String?) -> Explanation {
    Explanation(
      what: "This is no whole address: \([base, homePage ?? ""].joined(separator: " "))"
        .sanitisedLine,
      cure: "Begin with https:// and leave out blanks, ? and #.")
  }
  func statementsProgress(done: Int, all: Int) -> String {
    "Making statements: \(done) of \(all) teachers …"
  }
  func statementsWritten(_ count: Int, path: String) -> String {
    "\(count) statements saved in \(path)."
  }
  func statementsGathered(_ count: Int, new: Int, left: Int) -> String {
    let more = left == 0 ? "" : " \(left) stay here: they do not pass Pelita's own check."
    return "\(count) statements, \(new) of them new.\(more)"
  }

  func pushNeedsLRS() -> Explanation {
    Explanation(
      what: "No store was chosen yet.",
      cure: "Add --lrs, such as --lrs https://lrs.example/xAPI. Once is enough.")
  }
  func pushProgramMissing(_ path: String) -> Explanation {
    Explanation(
      what: "The program that sends does not run: \(path)",
      cure: "Put pelita-push beside pelita (make release makes both), then try again.")
  }
  func pushUnprepared(_ obstacle: StoreAnswer.Obstacle, lrs: String) -> Explanation {
    switch obstacle {
    case .badAddress:
      Explanation(
        what: "This is no store's address: \(lrs.sanitisedLine)",
        cure: "Write it like https://lrs.example/xAPI, without name and password in it.")
    case .notEncrypted:
      Explanation(
        what: "This address is not protected: \(lrs.sanitisedLine)",
        cure: "Use https://. Without it anybody on the way could read the teachers' data.")
    case .noCredentials:
      Explanation(
        what: "There is no name and password for the store.",
        cure: "Add --credentials FILE, or set PELITA_LRS_USER and PELITA_LRS_PASSWORD.")
    case .credentialsOpenToOthers:
      Explanation(
        what: "Others on this laptop can read the file with the password.",
        cure: "Run chmod 600 on it, then try again.")
    case .credentialsUnreadable:
      Explanation(
        what: "The file with the password cannot be read.",
        cure: "It holds one line, name:password. Check where it is.")
    }
  }
  func pushStopped(_ stop: DeliveryPlan.Stop) -> Explanation {
    switch stop {
    case .notAllowed(let status):
      Explanation(
        what: "The store does not know this name and password (\(status)). Everything waits.",
        cure: "Check them with whoever runs the store, then run this again.")
    case .wrongAddress(let status):
      Explanation(
        what: "There is no store at this address (\(status)). Everything waits.",
        cure: "Check the address to its very end, then run this again.")
    case .unreachable(let words):
      Explanation(
        what: "The store cannot be reached: \(words.sanitisedLine). Everything waits.",
        cure: "Run this again later; what has arrived is not sent twice.")
    }
  }
  func pushBadLine(_ line: Int, _ verdict: StatementVerdict) -> Explanation {
    Explanation(
      what: statementVerdict(verdict, line: line) ?? "line \(line)",
      cure: "Nothing was sent. See all of it: pelita school check-statements FILE.")
  }
  func pushProgress(done: Int, all: Int) -> String { "Sent: \(done) of \(all)." }
  func pushWaiting(seconds: Int) -> String {
    "The store does not answer well yet. Trying again in \(seconds) seconds …"
  }
  func pushReport(_ report: PushReport) -> String {
    let refusals = report.refusals.prefix(20).map { "  \($0.id): \($0.words)".sanitisedLine }
    return
      ([
        """
        \(report.lrs.sanitisedLine): \(report.counts.sent) sent, \
        \(report.counts.waiting) waiting, \(report.counts.refused) refused.
        """
      ] + refusals).joined(separator: "\n")
  }
}
