import TrainingModel

/// Wording of the list of sessions and of one session's page.
protocol SessionPagePhrases {
  var sessionsTitle: String { get }
  var noSessionsYet: String { get }
  var keyNewSession: String { get }
  /// The day is past and nobody has noted what became of it.
  var sessionAwaitsNote: String { get }
  var dayNotSet: String { get }
  func sessionTitle(_ topic: String) -> String
  func ledBy(_ names: String) -> String
  var lineStages: String { get }
  var lineMoves: String { get }
  var linePresence: String { get }
  var lineAssign: String { get }
  var lineObstacles: String { get }
  var lineEvaluation: String { get }
  var lineBefore: String { get }
  var linePrint: String { get }
  var lineChangePlan: String { get }
  var nothingNotedYet: String { get }
  func presentOf(_ count: Int, of all: Int) -> String
  func completedOf(_ count: Int, of all: Int) -> String
  func notPlaced(_ count: Int) -> String
  func readyOf(_ count: Int, of all: Int) -> String
  func materialsReady(_ count: Int, of all: Int) -> String
  /// An obstacle with what was done about it: "listrik → diskusi (membantu: ya)".
  func answered(_ obstacle: String, by response: String, helped: String) -> String
  var stillOpen: String { get }
  var nothingOpen: String { get }
  var evaluationIsWritten: String { get }
  var papersInShort: String { get }
  func applicationsInClass(_ count: Int) -> String
  var whatHappened: String { get }
  var whatCameInClass: String { get }
  /// "dari 21 Nov".
  func movedFrom(_ day: String) -> String
  var sessionHasTwoVersions: String { get }
}
