extension EnglishPhrases {
  func goOn(_ place: String, part: Int, of parts: Int) -> String {
    "Go on: \(place), part \(part) of \(parts)"
  }
  func begin(_ place: String) -> String { "Begin: \(place)" }
  var everyLessonIsDone: String { "Every lesson is done. Choose 3 to do one again." }
  var menuReview: String { "Remember again" }
  var menuTasks: String { "Tasks" }
  var noTasks: String { "none yet" }
  func openTask(_ title: String, from: String, due: String?) -> String {
    title + " · from \(from)" + (due.map { " · by \($0)" } ?? "")
  }
  func openTasks(_ count: Int, firstDue: String?) -> String {
    "\(count) tasks" + (firstDue.map { " · the first by \($0)" } ?? "")
  }
  var menuLessons: String { "Choose a lesson" }
  var menuProgress: String { "My progress and results" }
  var menuSend: String { "Send to my mentor" }
  var menuFreePractice: String { "Free practice" }
  var whatFreePracticeHas: String { "typing, folders, documents, robot" }
  var noFreePractice: String { "not on this laptop yet" }
  var menuSettings: String { "Settings" }
  var menuLeave: String { "Leave (everything is saved)" }
  var menuOpenFile: String { "Open a file from a flash disk" }
  func newFilesFound(_ count: Int) -> String {
    count == 0 ? "" : count == 1 ? "a new file is there" : "\(count) new files are there"
  }
  func notYou(_ called: String) -> String { "Not \(called)? Change person" }
  var switchPerson: String { "Change person" }
  func replyArrived(about: String) -> String {
    "A reply from your mentor about \"\(about)\" — press y to read it."
  }
  var closedSuddenly: String {
    "Pelita closed suddenly last time. All is well: every answer is there."
  }
  func recoveredUpTo(_ day: String) -> String {
    "Your learning record was recovered up to \(day). Answers after that may need doing again."
  }
  var recoveredNothing: String {
    "The learning record on this laptop is damaged and cannot be read. The old file is kept. "
      + "Pelita starts with a new record."
  }
  func goodbye(_ called: String) -> String {
    "See you, \(called). Everything is saved. Next time just press Enter to go on."
  }
  var noLessonsInstalled: String {
    "No lessons were found on this laptop. Please ask your mentor to install Pelita again."
  }
  func backupIsMissing(_ why: String) -> String {
    "Answers are saved, but not their backup: \(why)"
  }
}
