/// What the first run asks and says.
protocol FirstRunPhrases {
  var tagline: String { get }
  var lettersTooSmall: String { get }
  var askName: String { get }
  var nicknameIsEnough: String { get }
  var nameNeedsLetters: String { get }
  func nameIsTooLong(limit: Int) -> String
  var askAddress: String { get }
  var addressIbu: String { get }
  var addressBapak: String { get }
  var addressNameOnly: String { get }
  func welcome(_ called: String) -> String
  var answersAreKept: String { get }
  var nothingCanBreak: String { get }
  var pressEnterToStart: String { get }
}
