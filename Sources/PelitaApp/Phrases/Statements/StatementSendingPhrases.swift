import Statements
import StoreDelivery

/// Wording about making statements and sending them to a store.
protocol StatementSendingPhrases {
  var helpStatements: String { get }
  var helpStatementsDiscussion: String { get }
  var helpStatementBase: String { get }
  var helpStatementHomePage: String { get }
  var helpStatementDetailed: String { get }
  var helpStatementsTo: String { get }
  var helpPush: String { get }
  var helpPushDiscussion: String { get }
  var helpPushLRS: String { get }
  var helpPushCredentials: String { get }
  var helpPushFrom: String { get }
  var helpPushStatus: String { get }
  var helpPushRetry: String { get }

  func statementsNeedBase() -> Explanation
  func statementsNeedGoodBase(_ base: String, _ homePage: String?) -> Explanation
  func statementsProgress(done: Int, all: Int) -> String
  func statementsWritten(_ count: Int, path: String) -> String
  /// `left` did not pass our own check.
  func statementsGathered(_ count: Int, new: Int, left: Int) -> String

  func pushNeedsLRS() -> Explanation
  func pushProgramMissing(_ path: String) -> Explanation
  func pushUnprepared(_ obstacle: StoreAnswer.Obstacle, lrs: String) -> Explanation
  func pushStopped(_ stop: DeliveryPlan.Stop) -> Explanation
  func pushBadLine(_ line: Int, _ verdict: StatementVerdict) -> Explanation
  func pushProgress(done: Int, all: Int) -> String
  func pushWaiting(seconds: Int) -> String
  func pushReport(_ report: PushReport) -> String
}
