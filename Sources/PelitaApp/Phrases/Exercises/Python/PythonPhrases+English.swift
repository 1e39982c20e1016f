extension EnglishPhrases {
  var notAProgram: Explanation {
    Explanation("For Python, work is a text or a file.", "Write the program below text.")
  }
  func programFile(_ place: String) -> String { "File: \(place)" }
  var programIsEmpty: String { "(the program is still empty)" }
  var changeProgramHere: String { "Change the program here" }
  var runProgram: String { "Run it and see what comes" }
  var checkProgram: String { "Check it" }
  var openProgramElsewhere: String { "Open the file in another program" }
  var startProgramAgain: String { "Start again from the first program" }
  var startProgramAgainQuestion: String {
    "Your program will be replaced by the one at the beginning. Go on?"
  }
  var startProgramAgainYes: String { "Yes, replace it" }
  var keepProgram: String { "No, keep mine" }
  var programIsAsHandedOut: String { "The first program is back." }
  var programOpenedElsewhere: String {
    "The file is being opened. Save it there (hold Ctrl, press S), then come back here."
  }
  func noProgramForFile(_ place: String) -> String {
    "No program opened. The file is in \(place)."
  }
  func programPrinted(typed: String) -> String {
    typed.isEmpty ? "What it printed:" : "What it printed, told \(typed):"
  }
  var programPrintedNothing: String { "(nothing)" }
  func programIsTooLong(lines: Int) -> String { "… and \(lines) more lines." }
  var programFinished: String { "The program ran to its end." }
  var isolationIsWeaker: String {
    "Note: bubblewrap is not installed on this laptop. Programs are still limited, but less strictly."
  }
}
