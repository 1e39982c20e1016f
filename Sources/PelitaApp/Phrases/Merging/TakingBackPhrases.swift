import TrainingModel

/// Taking back what was written last.
protocol TakingBackPhrases {
  var keyTakeBack: String { get }
  var takeBackTitle: String { get }
  /// What becomes of one thing: `before` is missing where it had not been there.
  func takesBack(_ title: String, toRemoval isRemoved: Bool) -> String
  func writtenBy(_ name: String, on day: CalendarDay) -> String
  var nothingLeavesTheRecord: String { get }
  var takeItBack: String { get }
  var takenBack: String { get }
  func explanation(of problem: TakingBack.Problem, title: String, name: String) -> Explanation
}
