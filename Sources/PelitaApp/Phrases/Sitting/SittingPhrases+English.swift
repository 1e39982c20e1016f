import Curriculum

extension EnglishPhrases {
  func part(_ number: Int, of parts: Int) -> String { "part \(number) of \(parts)" }
  var right: String { "Right." }
  var rightWithHelp: String { "Right, with help. We will come back to it." }
  var notYet: String { "Not quite yet." }
  func partlyRight(_ right: Int, of all: Int) -> String { "\(right) of \(all) are right already." }
  var offerHint: String { "Would you like a hint? Type p." }
  var noMoreHints: String { "You have seen every hint." }
  func hint(_ number: Int, of all: Int) -> String {
    all > 1 ? "Hint \(number) of \(all):" : "Hint:"
  }
  var thisIsHow: String { "This is how:" }
  var nowASimilarQuestion: String { "Now try a similar question." }
  var severalAllowed: String { "You may choose several (such as: 1 3), then press Enter." }
  var typeAnswerThenEnter: String { "Type your answer, then press Enter." }
  var typeOrderThenEnter: String { "Type its place in the order, then press Enter." }
  var typePairsThenEnter: String { "Type the number that goes with it, then press Enter." }
  var tickWhenDone: String { "Done it? Type its number, then press Enter." }
  var surveyIsFree: String { "There is no wrong answer here. You may skip it: just press Enter." }
  func gapNumber(_ number: Int, of all: Int) -> String { "Blank \(number) of \(all):" }
  func row(_ number: Int, of all: Int) -> String { "Row \(number) of \(all):" }
  var emptyIsNoAnswer: String {
    "Type an answer first, then press Enter. Not sure? Type p for a hint."
  }
  func isThisAnAnswer(_ text: String, command: String) -> String {
    "\"\(text)\":  1 that is my answer  ·  2 \(command)"
  }
  var askWhatConfuses: String { "What is confusing? (you may leave it empty, press Enter)" }
  var helpRequestIsKept: String {
    "Saved. Your mentor reads it once you send your record (menu, then 5)."
  }
  var postponed: String { "Later, then. This question comes back at the end of the lesson." }
  var postponedComeNow: String {
    "Some questions were put off. Try them now, or put them off again."
  }
  var unchecked: String { "This cannot be checked here. Your answer is saved all the same." }
  var noWayBack: String { "This is the first part." }
  var leftLesson: String { "Everything is saved. Next time you go on from here." }
  var goOnWithEnter: String { "Press Enter to go on." }
  var moreWithEnter: String { "Press Enter to see the rest." }
  func lessonDone(_ title: String) -> String { "Done: \(title)" }
  var youCanNow: String { "You can now:" }
  var tomorrowAgain: String { "Tomorrow we come back to:" }
  var askWhatToTry: String { "What would you like to try at school tomorrow? (you may skip it)" }
  var reflectionIsPrivate: String { "This note is private. It is sent only if you choose so." }
  func nextLesson(_ title: String) -> String { "Next lesson: \(title)" }
  var lessonCannotBeRead: String {
    "This lesson cannot be opened. Please tell your mentor. The other lessons still work."
  }
  func lenientNotices(_ count: Int) -> String {
    "\(count) things in this file cannot be shown in a terminal."
  }
  func alertTitle(_ alert: Alert) -> String {
    switch alert {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Take care"
    case .caution: "Caution"
    }
  }
}
