import LearningRecord

extension EnglishPhrases {
  var settingLanguage: String { "Language" }
  var settingName: String { "Name" }
  var settingAddress: String { "Form of address" }
  var settingRemove: String { "Remove my record from this laptop" }
  var languageName: String { "English" }
  var settingIsKept: String { "Saved." }
  var whoLearnsNow: String { "Who is learning now?" }
  var newPerson: String { "Somebody new" }
  func removeWhat(_ called: String) -> String {
    "The whole learning record of \(called) will be removed from this laptop."
  }
  var removeFirstExports: String {
    "Before that, Pelita saves a copy in the Pelita folder. The copy can be opened at any time."
  }
  var removeWord: String { "REMOVE" }
  func typeWordToRemove(_ word: String) -> String {
    "Are you sure? Type \(word), then Enter. Enter alone: cancel."
  }
  func removed(_ called: String, file: String) -> String {
    "The record of \(called) is removed. The copy: \(file)"
  }
  var nothingRemoved: String { "Nothing was removed." }
  func lastSittingMoved(to called: String) -> String {
    "Done. Those answers are now in the record of \(called)."
  }
  func lessonAddress(_ profile: Profile) -> String { profile.called }
  func nameCardMade(_ path: String) -> String {
    "Your name card is ready: \(path). Open it in a browser to print it."
  }
  var nameCardTitle: String { "Name card" }
  var nameCardAdvice: String { "Print on A4 paper, then cut along the dashed lines." }
  var unreadableRecord: String { "a record that cannot be read yet" }
  func whoseAnswers(_ lesson: String) -> String { "Somebody just worked on \"\(lesson)\". Who?" }
  var leaveAnswersThere: String { "the answers stay there" }
  var moveAnswersHere: String { "move those answers here" }
}
