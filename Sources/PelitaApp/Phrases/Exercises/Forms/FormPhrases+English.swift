import Curriculum

extension EnglishPhrases {
  var lineIsTypedThenEnter: String {
    "Type, then Enter. Enter alone: leave it. A - empties it. k: see all."
  }
  var linesEndWithEmptyLine: String {
    "Write line by line. Enter on an empty line: done. A - empties it."
  }
  var numberIsPicked: String { "Type its number. Enter alone: leave it. A - empties it." }
  var numbersArePicked: String {
    "Type its number (several are allowed: 1 3). Enter alone: leave it. A - empties it."
  }
  func standsThereNow(_ value: String) -> String { "Now: \(value)" }
  var notFilledYet: String { "(not filled yet)" }
  var lineChangesByNumber: String { "Type a line's number to change it." }
  var checkForm: String { "Check" }
  var writeFormAsFile: String { "Write in another program, as a text file" }
  var backFromForm: String { "Back (what you wrote stays)" }
  func formIsInFile(_ place: String) -> String {
    "The form is in: \(place). Fill it there, save (Ctrl+S), then press Enter here."
  }
  func notInTheList(_ number: String) -> String { "\"\(number)\" is not in this list." }
  var textNeededWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "That file holds no plain text.",
      why: "What is checked here are lines such as \"To: …\".",
      next: "Save it as plain text (.txt), then check again.")
  }
}
