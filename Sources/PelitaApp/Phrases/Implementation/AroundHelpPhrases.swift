/// What the commands around a session say of themselves, and of what they cannot find.
protocol AroundHelpPhrases {
  var helpSessions: String { get }
  var helpSession: String { get }
  var helpSessionName: String { get }
  var helpSessionMove: String { get }
  var helpMoveTo: String { get }
  var helpMoveReason: String { get }
  var helpMoveDay: String { get }
  var helpMoveSpan: String { get }
  var helpMoveObstacle: String { get }
  var helpAttend: String { get }
  var helpAttendAbsent: String { get }
  var helpAttendExcused: String { get }
  var helpAttendPartly: String { get }
  var helpAttendPresent: String { get }
  var helpStage: String { get }
  var helpStagePart: String { get }
  var helpStageOutcome: String { get }
  var helpStageActual: String { get }
  var helpStageMinutes: String { get }
  var helpStageCause: String { get }
  var helpObstacles: String { get }
  var helpFrom: String { get }
  var helpUntil: String { get }
  var helpObstacle: String { get }
  var helpObstacleSort: String { get }
  var helpObstacleWhat: String { get }
  var helpOfSession: String { get }
  var helpOnDay: String { get }
  var helpRespond: String { get }
  var helpResponseSort: String { get }
  var helpRespondTo: String { get }
  var helpRespondUpdate: String { get }
  var helpWorked: String { get }
  var helpProposal: String { get }
  var helpEvaluate: String { get }
  var helpEvaluateName: String { get }
  var helpEvaluateWords: String { get }
  var helpEvaluateReactionCount: String { get }
  var helpReadiness: String { get }
  var helpReadinessNeeds: String { get }
  var helpReadinessDone: String { get }
  var helpReadinessAssign: String { get }
  var helpReadinessKeepPairs: String { get }
  var helpAssignSession: String { get }
  var helpPrint: String { get }
  var helpPrintKind: String { get }
  var helpPrintName: String { get }
  func noSuchSession(_ name: String, similar: [String]) -> Explanation
  func noSuchObstacle(_ name: String) -> Explanation
  func noSuchResponse(_ name: String) -> Explanation
  func notOneOf(_ word: String, known: [String]) -> Explanation
  func moveNotPossible(_ to: String, from: String, possible: [String]) -> Explanation
  var reasonIsMissing: Explanation { get }
  var periodIsMissing: Explanation { get }
  var keptWord: String { get }
}
