extension EnglishPhrases {
  var notAProgram: Explanation {
    Explanation("For Python, work is a text or a file.", "Write the program below text.")
  }
  var programInstruction: String {
    "Type a line of the program, then Enter. A number changes that line."
  }
  func programWords(for ending: String) -> (typed: [String], label: String) {
    switch ending {
    case "run": (["run", "jalankan", "jalan"], "see what comes")
    case "check": (["check", "periksa"], "have it judged")
    case "open": (["open", "buka"], "in another program")
    default: (["restart", "awal"], "start over")
    }
  }
  func programWillBeTold(_ typed: String) -> String {
    "When the program asks, Pelita types: \(typed)"
  }
  var programIsAsHandedOut: String {
    "The first program is back. Type undo if you want yours."
  }
  var programOpenedElsewhere: String {
    "The file is being opened. Save it there (hold Ctrl, press S), then type b here."
  }
  func noProgramForFile(_ place: String) -> String {
    "No program opened. The file is in \(place)."
  }
  func programPrinted(typed: String) -> String {
    typed.isEmpty ? "What it printed:" : "What it printed, told \(typed):"
  }
  var programPrintedNothing: String { "(nothing)" }
  func programPrintedMore(lines: Int) -> String { "… and \(lines) more lines" }
  var programFinished: String { "The program ran to its end." }
  var isolationIsWeaker: String {
    "Note: bubblewrap is not installed on this laptop. Programs are still limited, but less strictly."
  }
}
