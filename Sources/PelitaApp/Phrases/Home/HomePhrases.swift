/// What the home screen says.
protocol HomePhrases {
  /// `place` is "module › lesson"; `part` counts from 1.
  func goOn(_ place: String, part: Int, of parts: Int) -> String
  func begin(_ place: String) -> String
  var everyLessonIsDone: String { get }
  var menuReview: String { get }
  var menuTasks: String { get }
  var noTasks: String { get }
  /// One open assignment; `due` is a date in words or nil.
  func openTask(_ title: String, from: String, due: String?) -> String
  func openTasks(_ count: Int, firstDue: String?) -> String
  var menuLessons: String { get }
  var menuProgress: String { get }
  var menuSend: String { get }
  var menuFreePractice: String { get }
  var whatFreePracticeHas: String { get }
  var noFreePractice: String { get }
  var menuSettings: String { get }
  var menuLeave: String { get }
  var menuOpenFile: String { get }
  func newFilesFound(_ count: Int) -> String
  func notYou(_ called: String) -> String
  var switchPerson: String { get }
  func replyArrived(about: String) -> String
  var closedSuddenly: String { get }
  func recoveredUpTo(_ day: String) -> String
  var recoveredNothing: String { get }
  func goodbye(_ called: String) -> String
  var noLessonsInstalled: String { get }
  func backupIsMissing(_ why: String) -> String
}
