extension EnglishPhrases {
  func askAboutClass(_ title: String) -> String {
    "After \"\(title)\": what did you try in class? Type c to tell, n for not now."
  }
  var keyTellClass: String { "note what I tried in class" }
  func classTitle(_ title: String) -> String { "In class: \(title)" }
  func youPlanned(_ plan: String) -> String { "The plan at the time: \(plan)" }
  var askTried: String { "What did you try in class?" }
  var askResult: String { "What came of it?" }
  var askNext: String { "What next?" }
  var mayBeSkipped: String { "A sentence or two. Enter: skip." }
  var whoMayRead: String { "Who may read it?" }
  func title(of audience: OwnApplication.Audience) -> String {
    switch audience {
    case .mentor: "only the mentor"
    case .school: "the school, too (trainers, curriculum, principal)"
    }
  }
  var audienceMayChange: String { "You can change it or take it back any time, under Progress." }
  var applicationIsKept: String { "Saved. It goes with the next file to your mentor (number 5)." }
  var applicationPostponed: String { "Not now, then. It is always there: number 4, then c." }
  var applicationAnyTime: String { "All right. You can note it any time: number 4, then c." }
  var applicationAfterWhat: String { "What did it come of?" }
  var otherOccasion: String { "Something else" }
  var applicationsTitle: String { "What I tried in class" }
  var tellAnother: String { "note something new" }
  var changeApplication: String { "Change it, or who may read it" }
  var takeApplicationBack: String { "Take it back" }
  func withdrawApplication(_ words: String) -> String { "Take \"\(words)\" back?" }
  var whatWithdrawingDoes: String {
    "What you wrote is deleted from this laptop. What was sent is hidden on the mentor's laptop "
      + "once the next file is opened there."
  }
  var yesWithdraw: String { "Yes, take it back" }
  var applicationIsWithdrawn: String { "Taken back and deleted from this laptop." }
}
