import LearningRecord

/// What settings and the choice of a person say.
protocol SettingsPhrases {
  var settingLanguage: String { get }
  var settingName: String { get }
  var settingAddress: String { get }
  var settingRemove: String { get }
  var languageName: String { get }
  var settingIsKept: String { get }
  var whoLearnsNow: String { get }
  var newPerson: String { get }
  func removeWhat(_ called: String) -> String
  var removeFirstExports: String { get }
  /// The word to type before anything is removed.
  var removeWord: String { get }
  func typeWordToRemove(_ word: String) -> String
  func removed(_ called: String, file: String) -> String
  var nothingRemoved: String { get }
  func lastSittingMoved(to called: String) -> String
  /// How a lesson addresses this teacher: the value of `@sapaan`.
  func lessonAddress(_ profile: Profile) -> String
  func nameCardMade(_ path: String) -> String
  var nameCardTitle: String { get }
  var nameCardAdvice: String { get }
  var unreadableRecord: String { get }
  func whoseAnswers(_ lesson: String) -> String
  var leaveAnswersThere: String { get }
  var moveAnswersHere: String { get }
}
