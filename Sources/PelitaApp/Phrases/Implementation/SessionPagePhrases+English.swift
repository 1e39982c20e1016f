extension EnglishPhrases {
  var sessionsTitle: String { "Training sessions" }
  var noSessionsYet: String { "No sessions yet. Type c to plan the first." }
  var keyNewSession: String { "new session" }
  var sessionAwaitsNote: String { "what became of it is not noted" }
  var dayNotSet: String { "no day set" }
  func sessionTitle(_ topic: String) -> String { "Session: \(topic)" }
  func ledBy(_ names: String) -> String { "led by \(names)" }
  var lineStages: String { "Stages" }
  var lineMoves: String { "Broken off or moved" }
  var linePresence: String { "Attendance" }
  var lineAssign: String { "Give an assignment" }
  var lineObstacles: String { "Obstacles and responses" }
  var lineEvaluation: String { "Evaluation" }
  var lineBefore: String { "Before the session" }
  var linePrint: String { "Print" }
  var lineChangePlan: String { "Change the plan" }
  var nothingNotedYet: String { "nothing noted yet" }
  func presentOf(_ count: Int, of all: Int) -> String { "\(count) of \(all)" }
  func completedOf(_ count: Int, of all: Int) -> String { "completed by \(count) of \(all)" }
  func notPlaced(_ count: Int) -> String { "\(count) not noted" }
  func readyOf(_ count: Int, of all: Int) -> String { "ready: \(count) of \(all)" }
  func materialsReady(_ count: Int, of all: Int) -> String { "material ready: \(count) of \(all)" }
  func answered(_ obstacle: String, by response: String, helped: String) -> String {
    "\(obstacle) → \(response) (helped: \(helped))"
  }
  var stillOpen: String { "Still open:" }
  var nothingOpen: String { "Nothing is open any more." }
  var evaluationIsWritten: String { "written" }
  var papersInShort: String { "attendance list, minutes, …" }
  func applicationsInClass(_ count: Int) -> String { "Tried in class: \(count) (d details)" }
  var whatHappened: String { "What happened to the session" }
  var whatCameInClass: String { "Tried in class" }
  func movedFrom(_ day: String) -> String { "first planned for \(day)" }
  var sessionHasTwoVersions: String {
    "There are two versions of the plan. Choose in the trainer's menu, letter v."
  }
}
