import Curriculum

/// What the frame around every practical exercise says.
protocol ExercisePhrases {
  /// At the top right of an exercise.
  var exerciseWord: String { get }
  func name(of kind: ExerciseKind) -> String
  func exerciseCount(_ count: Int) -> String
  var beginWithEnter: String { get }
  var tryAgainWithEnter: String { get }
  /// Before an exercise that a lesson's task opens.
  var openExerciseWithEnter: String { get }
  var workIsKept: String { get }
  var cannotCheckYet: String { get }
  /// Before further reasons.
  var alsoSeen: String { get }
  func andMoreLater(_ count: Int) -> String
  var exerciseCannotBeOpened: String { get }
  /// For a reason that nobody wrote words for.
  var feedbackWithoutWords: ExerciseFeedback { get }
  /// `right`, `not-yet` or `unchecked` in words.
  func verdictWord(_ verdict: String) -> String
  func noSuchExercise(_ text: String) -> Explanation
  var judgeWhat: Explanation { get }
  var helpPractise: String { get }
  var helpPractiseDiscussion: String { get }
  var helpPractiseExercise: String { get }
  var helpPractiseJudge: String { get }
}
