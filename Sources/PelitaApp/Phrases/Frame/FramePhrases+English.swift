extension EnglishPhrases {
  func controlKeyIsHarmless(_ key: String) -> String {
    "\(key) does nothing here. All is well, nothing is lost. Type 0 to leave."
  }
  var pressEnterToGoOn: String { "Press Enter to go on." }
  var enterAloneChoosesNothing: String {
    "First type a number or letter from the screen, then press Enter."
  }
  func notOnThisScreen(_ text: String) -> String {
    "\"\(text)\" is not on this screen. Type a number or letter you see here, then Enter."
  }
  var everythingIsSaved: String { "Everything is saved." }
  var typeNumberThenEnter: String { "Type the number, then press Enter." }
  var keyHint: String { "hint" }
  var keyBack: String { "back" }
  var keyLater: String { "later" }
  var keyAskMentor: String { "ask my mentor" }
  var keyLeave: String { "leave" }
  var keyKeys: String { "keys" }
  var keyMenu: String { "menu" }
  var yes: String { "yes" }
  var no: String { "no" }
  var moreOrNumber: String { "Enter: see the rest. Or type a number:" }
  var enterTriesAgain: String { "Enter  try again     0  leave" }
}
