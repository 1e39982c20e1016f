/// One person under two names, two people under one.
protocol SamePersonPhrases {
  func areTheyOne(_ name: String, _ other: String) -> String
  var joinOrPartPeople: String { get }
  var samePeopleTitle: String { get }
  var samePeopleNote: String { get }
  var joinTwoNames: String { get }
  var noNamesJoined: String { get }
  var firstName: String { get }
  func nameThatIs(_ name: String) -> String
  /// What joining means, before it is asked for.
  func joiningMeans(_ name: String, _ other: String) -> String
  var joiningCanBeTakenBack: String { get }
  var theyAreOne: String { get }
  var theyAreTwo: String { get }
  var askLater: String { get }
  func joined(_ name: String, _ other: String) -> String
  func keptApart(_ name: String, _ other: String) -> String
  func partAgain(_ name: String) -> String
  var partThem: String { get }
  func alreadyOne(_ name: String) -> Explanation
  func isOneAlready(_ name: String) -> Explanation
}
