import Curriculum
import Practice

/// What is said during a lesson.
protocol SittingPhrases {
  func part(_ number: Int, of parts: Int) -> String
  var right: String { get }
  var rightWithHelp: String { get }
  var notYet: String { get }
  /// Some of several are right already.
  func partlyRight(_ right: Int, of all: Int) -> String
  var offerHint: String { get }
  var noMoreHints: String { get }
  func hint(_ number: Int, of all: Int) -> String
  var thisIsHow: String { get }
  var nowASimilarQuestion: String { get }
  func instruction(for prompt: Prompt) -> String
  func placeInOrder(_ place: Int) -> String
  func whichIsAtPlace(_ place: Int) -> String
  var similarQuestionWithEnter: String { get }
  var onlyEnterGoesOn: String { get }
  var noted: String { get }
  var noHintHere: String { get }
  var noteKept: String { get }
  var resumed: String { get }
  var keysExplained: [String] { get }
  func label(of command: Command) -> Screen.KeyLabel
  func slip(_ slip: Slip) -> String
  func nearMiss(_ nearMiss: NearMiss) -> String
  func gapNumber(_ number: Int, of all: Int) -> String
  var emptyIsNoAnswer: String { get }
  func isThisAnAnswer(_ text: String, command: String) -> String
  var askWhatConfuses: String { get }
  var helpRequestIsKept: String { get }
  var postponed: String { get }
  var postponedComeNow: String { get }
  var unchecked: String { get }
  var noWayBack: String { get }
  var leftLesson: String { get }
  var goOnWithEnter: String { get }
  var moreWithEnter: String { get }
  func lessonDone(_ title: String) -> String
  var youCanNow: String { get }
  var tomorrowAgain: String { get }
  var askWhatToTry: String { get }
  var reflectionIsPrivate: String { get }
  func nextLesson(_ title: String) -> String
  var lessonCannotBeRead: String { get }
  func alertTitle(_ alert: Alert) -> String
  func lenientNotices(_ count: Int) -> String
  var trialIsNotKept: String { get }
  var emptyIsNoAnswerWithoutHint: String { get }
}
