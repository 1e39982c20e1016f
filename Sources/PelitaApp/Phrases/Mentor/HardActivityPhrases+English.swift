import TrainingModel

extension EnglishPhrases {
  var hardTitle: String { "Hard for many" }
  func hardMeans(belowPercent: Int, teachers: Int) -> String {
    "Right at the first try: less than \(belowPercent) %, at least \(teachers) teachers."
  }
  var nothingIsHard: String { "Nothing is hard for many, as far as the files tell." }
  func hardTally(_ tally: ActivityTally) -> String {
    "\(tally.right) of \(tally.teachers) teachers right at once"
  }
  var hardStillOpen: String { "Not got yet" }
  var hardGotSince: String { "Got since" }
  func hardStillOpenNames(_ names: [String]) -> String {
    "Not got yet: \(names.joined(separator: ", "))"
  }
  var commonestAnswers: String { "The commonest answers" }
  func givenBy(_ teachers: Int) -> String {
    teachers == 1 ? "1 teacher" : "\(teachers) teachers"
  }
  var emptyAnswer: String { "(empty)" }
  var threeMinutes: String { "Three minutes to show" }
  func showSlowly(_ title: String) -> String { "Do \"\(title)\" slowly while all watch." }
  func askWhyNot(_ answer: String) -> String {
    "Show \"\(answer)\". Ask: what happens, and why is it not right yet?"
  }
  var everybodyTriesOnce: String { "Then everybody tries once, without help at first." }
  func keyTeachers(_ count: Int) -> String { "the teachers (\(count))" }
  var whoWasThere: String { "Who was there?" }
  var todayTitle: String { "Today's list" }
  var recordForAll: String { "Record for everybody here" }
}
