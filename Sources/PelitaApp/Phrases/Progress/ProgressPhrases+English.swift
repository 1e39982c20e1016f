extension EnglishPhrases {
  var lessonIsCompleted: String { "done" }
  var lessonIsBeingRepeated: String { "done, being repeated" }
  var lessonIsStarted: String { "begun" }
  func lessonsDone(_ done: Int, of all: Int) -> String { "\(done) of \(all) done" }
  var comesBackTitle: String { "We will come back to:" }
  var askedTitle: String { "Asked of your mentor:" }
  func practisedOnDays(_ days: Int) -> String {
    days == 1 ? "You have practised on 1 day." : "You have practised on \(days) days."
  }
  var couldNotBeChecked: String { "Could not be checked here:" }
}
