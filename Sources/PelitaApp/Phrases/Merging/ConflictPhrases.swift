/// Two versions of one thing: looking at both, choosing, combining.
protocol ConflictPhrases {
  var openDecisionsTitle: String { get }
  var decisionsNote: String { get }
  var nothingToDecide: String { get }
  /// Who wrote the versions.
  func versionsBy(_ names: [String]) -> String
  func twoVersionsOf(_ title: String) -> String
  /// The head of a version; `day` is missing where the clock was in doubt.
  func version(_ number: Int, by name: String, on day: CalendarDay?, isUsed: Bool) -> String
  /// A member that is not the same in all versions.
  func differing(_ field: String) -> String
  /// Members that are the same.
  func sameInAll(_ fields: [String]) -> String
  var removedVersion: String { get }
  /// Instead of a value that is not there.
  var nothingThere: String { get }
  func useVersion(_ number: Int) -> String
  var combineVersions: String { get }
  func confirmVersion(_ number: Int, isRemoval: Bool) -> String
  var othersStayInHistory: String { get }
  var useIt: String { get }
  var keepAll: String { get }
  var combinedTitle: String { get }
  var keepCombined: String { get }
  var membersDoNotFit: String { get }
  func decided(_ title: String) -> String
  func noSuchConflict(_ id: String) -> Explanation
  func noSuchVersion(_ number: Int) -> Explanation
}
