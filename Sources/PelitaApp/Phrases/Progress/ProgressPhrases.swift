/// What the lists of lessons and the progress screen say.
protocol ProgressPhrases {
  var lessonIsCompleted: String { get }
  var lessonIsBeingRepeated: String { get }
  var lessonIsStarted: String { get }
  func lessonsDone(_ done: Int, of all: Int) -> String
  var comesBackTitle: String { get }
  var askedTitle: String { get }
  func practisedOnDays(_ days: Int) -> String
  var couldNotBeChecked: String { get }
}
