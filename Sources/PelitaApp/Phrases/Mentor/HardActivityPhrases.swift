import TrainingModel

/// What is said about activities that are hard for many.
protocol HardActivityPhrases {
  var hardTitle: String { get }
  func hardMeans(belowPercent: Int, teachers: Int) -> String
  var nothingIsHard: String { get }
  func hardTally(_ tally: ActivityTally) -> String
  var hardStillOpen: String { get }
  var hardGotSince: String { get }
  func hardStillOpenNames(_ names: [String]) -> String
  var commonestAnswers: String { get }
  func givenBy(_ teachers: Int) -> String
  var emptyAnswer: String { get }
  var threeMinutes: String { get }
  func showSlowly(_ title: String) -> String
  func askWhyNot(_ answer: String) -> String
  var everybodyTriesOnce: String { get }
  func keyTeachers(_ count: Int) -> String
  var whoWasThere: String { get }
  var todayTitle: String { get }
  var recordForAll: String { get }
}
