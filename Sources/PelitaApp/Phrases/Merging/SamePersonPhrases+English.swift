extension EnglishPhrases {
  func areTheyOne(_ name: String, _ other: String) -> String { "One person? \(name) and \(other)" }
  var joinOrPartPeople: String { "Join or part names" }
  var samePeopleTitle: String { "One person with two names" }
  var samePeopleNote: String { "Pick a number to part them again, or join two names." }
  var joinTwoNames: String { "Join two names" }
  var noNamesJoined: String { "No names have been joined." }
  var firstName: String { "The name to go on with:" }
  func nameThatIs(_ name: String) -> String { "Who is the same as \(name)?" }
  func joiningMeans(_ name: String, _ other: String) -> String {
    "\(other) will be shown as \(name): files, assignments, needs and attendance become one."
  }
  var joiningCanBeTakenBack: String { "Nothing is lost. They can be parted again at any time." }
  var theyAreOne: String { "Yes, one person" }
  var theyAreTwo: String { "No, they are two people" }
  var askLater: String { "Not now" }
  func joined(_ name: String, _ other: String) -> String { "\(other) is one with \(name) now." }
  func keptApart(_ name: String, _ other: String) -> String {
    "\(name) and \(other) stay two people."
  }
  func partAgain(_ name: String) -> String { "Part \(name) again?" }
  var partThem: String { "Yes, part them" }
  func alreadyOne(_ name: String) -> Explanation {
    Explanation(what: "\(name) is one person already.", cure: "")
  }
  func isOneAlready(_ name: String) -> Explanation {
    Explanation(
      what: "\(name) has one name only.", cure: "To join two names: pelita school same NAME NAME")
  }
}
