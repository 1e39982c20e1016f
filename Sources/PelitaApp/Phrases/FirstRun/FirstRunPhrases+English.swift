extension EnglishPhrases {
  var tagline: String { "Pelita — learn computers, step by step, at home" }
  var lettersTooSmall: String { "Letters too small? Hold Ctrl, press +" }
  var askName: String { "What is your name?" }
  var nicknameIsEnough: String { "A nickname is fine. Type it, then press Enter." }
  var nameNeedsLetters: String {
    "Type a name with letters first, such as: Contoh. Then press Enter."
  }
  func nameIsTooLong(limit: Int) -> String {
    "That name is very long. A nickname is enough (up to \(limit) letters)."
  }
  var askAddress: String { "Pelita may call you:" }
  var addressIbu: String { "Bu (Mrs or Ms)" }
  var addressBapak: String { "Pak (Mr)" }
  var addressNameOnly: String { "by name only" }
  func welcome(_ called: String) -> String { "Welcome, \(called)." }
  var answersAreKept: String {
    "Pelita saves every answer. If the power fails, nothing is lost."
  }
  var nothingCanBreak: String {
    "Nothing here can break. Mistakes are part of learning."
  }
  var pressEnterToStart: String { "Press Enter to start." }
}
