import Curriculum

extension EnglishPhrases {
  func keyNumber(_ number: Int, of all: Int) -> String { "key \(number) of \(all)" }
  func pressInstruction(_ caps: [String]) -> String {
    let last = caps.last ?? ""
    switch caps.count {
    case ...1: return "Press the key \(last) once."
    case 2: return "Hold \(caps[0]), press \(last), then let go of both."
    default:
      let held = caps.dropLast().joined(separator: " and ")
      return "Hold \(held), press \(last), then let go of all."
    }
  }
  func pressWhatIsFor(_ use: String) -> String { "Press the key to \(use)." }
  func keyIsRight(_ caption: String, use: String) -> String { "Right. \(caption) = \(use)." }
  var onceMore: String { "This one once more." }
  var escapeOnceMoreToLeave: String { "Press Esc once more to leave. Everything is kept." }
  var escapeTwiceLeavesKeys: String { "(Esc twice: leave this exercise)" }

  var nothingArrived: String { "Nothing has arrived yet. That is fine, take your time." }
  var enterNamesInstead: String { "Nothing happens? Press Enter, then name the key." }
  var enterIsNotNeeded: String {
    "Enter is not needed here. If the key does nothing, press Enter again."
  }
  var nameItInstead: String {
    "The laptop may use that key itself. Here its name is enough."
  }
  func whichKey(for use: String) -> String { "Which key do you press to \(use)?" }
  func itsNameIs(_ caption: String) -> String { "It is \(caption). Type its name once." }
  var howToNameKeys: String { "Type the key's name, such as Ctrl+B, then Enter. 0 to leave." }
  var nameTheKeyFirst: String { "First type the key's name." }
  func isNoKeyName(_ text: String) -> String {
    "\"\(text)\" does not read as the name of a key. Examples: Ctrl+B, F2, left arrow."
  }

  var copyAndPaste: String { "Copy this text, then paste it here:" }
  var pasteInThisTerminal: String {
    "Mark the text with the mouse, right-click and choose Copy. Then right-click and choose Paste. "
      + "In terminals often also Ctrl+Shift+C and Ctrl+Shift+V."
  }
  var typedIsNotPasted: String { "That was typed. Pasted text is waited for here." }

  var probeIntroduction: String {
    "Just a minute: let us see which keys reach Pelita on this laptop. "
      + "Nothing is right or wrong here."
  }
  var enterSkipsThisKey: String { "Nothing happens? Press Enter to skip this key." }
  func keyArrived(_ caption: String) -> String { "\(caption) arrived." }
  func otherKeyArrived(_ caption: String) -> String {
    "\(caption) arrived. Try once more, or Enter to skip."
  }
  func keyIsNamedInstead(_ caption: String) -> String {
    "Fine. Later the name of \(caption) is enough."
  }

  func keysFeedback(_ reason: String) -> ExerciseFeedback? {
    switch reason {
    case "nothing-pressed":
      ExerciseFeedback(
        seen: "No key was pressed yet.", why: "", next: "Begin with the first key.")
    case "modifier-missing":
      ExerciseFeedback(
        seen: "Only {pressed} arrived.", why: "To {use}, it is {wanted}.",
        next: "Hold the first key down, keep holding it, then press the next one.")
    case "other-modifier":
      ExerciseFeedback(
        seen: "{pressed} was pressed.", why: "To {use}, it is {wanted}.",
        next: "Look which key is held: {wanted}.")
    case "other-key":
      ExerciseFeedback(
        seen: "{pressed} was pressed.", why: "To {use}, it is another key.",
        next: "Look for {wanted}.")
    case "pasted-other":
      ExerciseFeedback(
        seen: "\"{pasted}\" was pasted.", why: "The text asked for is \"{text}\".",
        next: "Mark that text from its first to its last letter, copy it, then paste.")
    case "pasted-not-pressed":
      ExerciseFeedback(
        seen: "Pasted text arrived.", why: "To {use}, one key is enough.", next: "Press {wanted}.")
    case "no-key":
      ExerciseFeedback(
        seen: "\"{typed}\" does not read as the name of a key.",
        why: "Keys are named as the keyboard shows them.", next: "Example: {wanted}.")
    case "keys-left":
      ExerciseFeedback(
        seen: "{count} keys are left.", why: "This exercise ends with its last key.",
        next: "Go on with the key that was not pressed yet.")
    case "keys-over":
      ExerciseFeedback(
        seen: "There are {count} keys more than asked for.", why: "One line is one key.",
        next: "Remove the lines that are too many.")
    default: nil
    }
  }
}
