import TrainingModel

/// Wording about people, roles, pairs and thresholds.
protocol SchoolSettingsPhrases {
  var menuSchoolName: String { get }
  var menuRoster: String { get }
  var menuTimetables: String { get }
  var menuPeople: String { get }
  var menuThresholds: String { get }
  var menuSeeds: String { get }
  func countOfPeople(_ count: Int) -> String
  func newEntries(_ count: Int) -> String
  func seedsAdded(_ count: Int) -> String
  var nothingChanged: String { get }
  var usualThresholds: String { get }
  var ownThresholds: String { get }
  func title(of threshold: HelpThreshold) -> String
  func meaning(of threshold: HelpThreshold) -> String
  func usual(_ value: Int) -> String
  var backToUsual: String { get }
  func numberBetween(_ bounds: ClosedRange<Int>, usual: Int) -> String
  /// Several roles in one line; roles of a newer Pelita under their own names.
  func roles(_ roles: [Role]) -> String
  var changeRoles: String { get }
  func whichRoles(_ name: String) -> String
  var chooseMentors: String { get }
  func whichMentors(_ name: String) -> String
  var withoutMentor: String { get }
  var noMentorYet: String { get }
  var noMentorsYet: Explanation { get }
  func noSuchRole(_ word: String, known: [String]) -> Explanation
  func noSuchPerson(_ name: String, count: Int) -> Explanation
  func noSuchThreshold(_ text: String, known: [String]) -> Explanation
  func nameThenSign(_ text: String) -> Explanation
  var helpSchoolPeople: String { get }
  var helpSchoolPeopleMore: String { get }
  var helpPeopleRoles: String { get }
  var helpPeoplePair: String { get }
  var helpSchoolSettings: String { get }
  var helpThreshold: String { get }
}
