extension EnglishPhrases {
  var openDecisionsTitle: String { "To be decided" }
  var decisionsNote: String { "Nothing is lost. Pick one to look at it, then decide." }
  var nothingToDecide: String { "Nothing is to be decided." }
  func versionsBy(_ names: [String]) -> String { "by " + names.joined(separator: " and ") }
  func twoVersionsOf(_ title: String) -> String { "Two versions: \(title)" }
  func version(_ number: Int, by name: String, on day: CalendarDay?, isUsed: Bool) -> String {
    let date = day.map { "\(shortDate($0)) \($0.year)" } ?? "date not certain"
    return "Version \(number): \(name), \(date)" + (isUsed ? " (in use now)" : "")
  }
  func differing(_ field: String) -> String { "\(field) (differs)" }
  func sameInAll(_ fields: [String]) -> String { "The same: " + fields.joined(separator: ", ") }
  var removedVersion: String { "removed" }
  var nothingThere: String { "(empty)" }
  func useVersion(_ number: Int) -> String { "Use version \(number)" }
  var combineVersions: String { "Combine, part by part" }
  func confirmVersion(_ number: Int, isRemoval: Bool) -> String {
    isRemoval ? "Use version \(number), which is the removal?" : "Use version \(number)?"
  }
  var othersStayInHistory: String {
    "The other version stays in the record. This decision can be taken back with u."
  }
  var useIt: String { "Yes, use it" }
  var keepAll: String { "Both" }
  var combinedTitle: String { "Put together" }
  var keepCombined: String { "Keep this" }
  var membersDoNotFit: String {
    "The parts you chose do not fit together. Please choose from one version."
  }
  func decided(_ title: String) -> String { "Decided: \(title)." }
  func noSuchConflict(_ id: String) -> Explanation {
    Explanation(
      what: "There are no two versions under the id \"\(id)\".",
      cure: "See the list: pelita school conflicts")
  }
  func noSuchVersion(_ number: Int) -> Explanation {
    Explanation(
      what: "There is no version \(number).", cure: "See their numbers: pelita school conflicts")
  }
}
