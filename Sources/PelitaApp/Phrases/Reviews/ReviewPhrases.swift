/// What is said about questions that come back.
protocol ReviewPhrases {
  /// On the home screen: how many, and about how long.
  func questionsToday(_ count: Int, minutes: Int) -> String
  var nothingToReviewYet: String { get }
  var nothingToReviewToday: String { get }
  /// Chosen although nothing is there today.
  var reviewIsEmpty: String { get }
  /// The top line while a question of `lesson` comes back.
  func recalling(_ lesson: String) -> String
  var reviewDone: String { get }
  var stillRemembered: String { get }
  var helpReview: String { get }
  var helpReviewMore: String { get }
}
