extension EnglishPhrases {
  var presenceTitle: String { "Who was there?" }
  func presenceForms(isNoted: Bool) -> String {
    isNoted
      ? "Type the numbers of those absent (such as: 3 7-9); whoever is not noted was there."
      : "Type the numbers of those absent (such as: 3 7-9); the rest were there. Or type all."
  }
  var keyEverybodyPresent: String { "everybody was there" }
  var keyOtherPresence: String { "change: excused, partly, present" }
  var whichPresence: String { "Mark them as what?" }
  var whoseNumbers: String { "Whom?" }
  func presenceIsNoted(present: Int, absent: Int) -> String {
    "Attendance is saved: \(present) present, \(absent) not."
  }
  func presenceOfSomeIsNoted(_ count: Int, as presence: String) -> String {
    "Saved: \(count) \(presence)."
  }
  var nobodyInAudience: String {
    "There are no teachers on the list yet. Add them with 10 in the trainer's menu."
  }
}
