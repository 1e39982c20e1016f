/// The lines and letters of the menus of mentors and trainers.
protocol RoleMenuPhrases {
  var menuNeeds: String { get }
  var menuMeetings: String { get }
  var menuSessions: String { get }
  var menuSlots: String { get }
  var menuObstacles: String { get }
  var menuEvaluations: String { get }
  var menuSchool: String { get }
  var keyReport: String { get }
  var keyHardActivities: String { get }
  /// So many things have two versions.
  func keyConflicts(_ count: Int) -> String
  func openColleaguesFiles(_ count: Int) -> String
}
