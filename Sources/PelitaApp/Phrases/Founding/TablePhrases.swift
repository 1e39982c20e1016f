import Founding
import TrainingModel

/// Wording about rosters and timetables from CSV files.
protocol TablePhrases {
  var rosterTitle: String { get }
  var rosterExplained: [String] { get }
  var timetableTitle: String { get }
  var timetableExplained: [String] { get }
  var noTableFound: String { get }
  var typeAPath: String { get }
  var askTablePath: String { get }
  var pathExample: String { get }
  func newPeople(_ count: Int) -> String
  func peopleWithNewRoles(_ count: Int) -> String
  func unchangedPeople(_ count: Int) -> String
  func notInFileButStaying(_ count: Int) -> String
  func newTimetables(_ count: Int) -> String
  func changedTimetables(_ count: Int) -> String
  func hour(_ hour: Timetable.Hour) -> String
  var oldHoursStay: String { get }
  func tableLinesLeftOut(_ count: Int) -> String
  func tableLinesToLookAt(_ count: Int) -> String
  /// The line's number, what is the matter, and the cure.
  func line(for finding: LineFinding) -> String
  var nothingToTakeIn: String { get }
  var takeRosterIn: String { get }
  var takeTimetableIn: String { get }
  func rosterTaken(added: Int, changed: Int) -> String
  func timetableTaken(added: Int, changed: Int) -> String
  var tableTaken: String { get }
  var tableOnlyShown: String { get }
  func explanation(of trouble: TableTrouble) -> Explanation
  var helpSchoolRoster: String { get }
  var helpSchoolTimetable: String { get }
  var helpTableYes: String { get }
  var helpTableFile: String { get }
}
