import TrainingModel

/// Wording about what was tried in class.
protocol ApplicationPhrases {
  /// The one line on the home screen.
  func askAboutClass(_ title: String) -> String
  var keyTellClass: String { get }
  func classTitle(_ title: String) -> String
  func youPlanned(_ plan: String) -> String
  var askTried: String { get }
  var askResult: String { get }
  var askNext: String { get }
  var mayBeSkipped: String { get }
  var whoMayRead: String { get }
  func title(of audience: OwnApplication.Audience) -> String
  var audienceMayChange: String { get }
  var applicationIsKept: String { get }
  var applicationPostponed: String { get }
  var applicationAnyTime: String { get }
  var applicationAfterWhat: String { get }
  var otherOccasion: String { get }
  var applicationsTitle: String { get }
  var tellAnother: String { get }
  /// Each question with its answer, without the empty ones.
  func parts(of application: ClassApplication) -> [(question: String, text: String)]
  var changeApplication: String { get }
  var takeApplicationBack: String { get }
  func withdrawApplication(_ words: String) -> String
  var whatWithdrawingDoes: String { get }
  var yesWithdraw: String { get }
  var applicationIsWithdrawn: String { get }
}

extension ApplicationPhrases {
  func parts(of application: ClassApplication) -> [(question: String, text: String)] {
    [
      (askTried, application.tried), (askResult, application.result),
      (askNext, application.next),
    ].filter { !$0.1.isEmpty }
  }
}
