import Curriculum
import Robot

/// What is said while a robot is programmed, run and watched.
protocol RobotPhrases {
  var robotFileName: String { get }
  var robotInstruction: String { get }
  var robotRun: (words: [String], label: String) { get }
  var robotTry: (words: [String], label: String) { get }
  var robotOtherMap: (words: [String], label: String) { get }
  var robotRestart: (words: [String], label: String) { get }
  var startedAgain: String { get }
  /// `selesai` was typed where nothing is open.
  func nothingToEnd(_ word: String, run: String) -> String
  /// A line was not added, since it is close to a word of the editor.
  func meantPerhaps(_ typed: String, _ word: String) -> String
  /// What lies about where the exercise has no word of its own.
  var robotThing: String { get }
  var legendRobot: String { get }
  var legendWall: String { get }
  var legendGoal: String { get }
  func legendMark(_ thing: String) -> String
  func robotCarries(_ count: Int, _ thing: String) -> String
  func robotStands(_ place: String, _ heading: RobotHeading) -> String
  /// The last square of the map, at its bottom right corner.
  func mapReaches(_ last: String) -> String
  func mapNumber(_ number: Int, of maps: Int) -> String
  /// Some lines cannot be read.
  func linesToLookAt(_ count: Int) -> String
  /// A word is understood; this is the usual one.
  func usualWord(_ written: String, _ usual: String) -> String

  var robotStarts: String { get }
  func robotStep(_ step: RobotStep, _ thing: String) -> String
  func robotOutcome(_ outcome: RobotRun.Outcome, at place: GridPosition, _ heading: RobotHeading)
    -> String
  func heading(_ heading: RobotHeading) -> String
  func stepsLeftOut(_ count: Int) -> String
  func showKeys(isPaused: Bool) -> [(key: String, label: String)]
  func showSpeed(_ speed: Int, of speeds: Int) -> String
  var showGoesOnWithEnter: String { get }
  /// The first map went well, another one did not: it is shown now.
  func otherMapFollows(_ number: Int, of maps: Int) -> String
  func otherMapsAreRight(_ count: Int) -> String
  var tryIsOver: String { get }

  func askPrediction(_ example: String) -> String
  func noSuchPlace(_ text: String, _ last: String) -> String
  func predictionWasRight(_ place: String) -> String
  func predictionWas(_ answer: String, _ place: String) -> String
  var predictInstruction: String { get }

  var parsonsLines: String { get }
  var parsonsProgram: String { get }
  var parsonsInstruction: String { get }
  var parsonsKeys: [(key: String, label: String)] { get }
  func parsonsLineIsUsed(_ number: Int) -> String
  func parsonsNotUnderstood(_ text: String, _ last: Int) -> String

  func robotReadingFeedback(_ reason: ExerciseReason) -> ExerciseFeedback?
  func robotBlockFeedback(_ reason: ExerciseReason) -> ExerciseFeedback?
  func robotRunFeedback(_ reason: ExerciseReason) -> ExerciseFeedback?
  func robotLimitFeedback(_ reason: ExerciseReason) -> ExerciseFeedback?
  func predictionFeedback(_ reason: ExerciseReason) -> ExerciseFeedback?
}
