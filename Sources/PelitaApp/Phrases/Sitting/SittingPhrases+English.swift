import Curriculum
import Practice

extension EnglishPhrases {
  func part(_ number: Int, of parts: Int) -> String { "part \(number) of \(parts)" }
  var right: String { "Right." }
  var rightWithHelp: String { "Right, with help. We will come back to it." }
  var notYet: String { "Not quite yet." }
  func partlyRight(_ right: Int, of all: Int) -> String { "\(right) of \(all) are right already." }
  var offerHint: String { "Would you like a hint? Type p." }
  var noMoreHints: String { "You have seen every hint." }
  func hint(_ number: Int, of all: Int) -> String {
    all > 1 ? "Hint \(number) of \(all):" : "Hint:"
  }
  var thisIsHow: String { "This is how:" }
  var nowASimilarQuestion: String { "Now try a similar question." }
  func gapNumber(_ number: Int, of all: Int) -> String { "Blank \(number) of \(all):" }
  var emptyIsNoAnswer: String {
    "Type an answer first, then press Enter. Not sure? Type p for a hint."
  }
  func isThisAnAnswer(_ text: String, command: String) -> String {
    "\"\(text)\":  1 that is my answer  ·  2 \(command)"
  }
  var askWhatConfuses: String { "What is confusing? (you may leave it empty, press Enter)" }
  var helpRequestIsKept: String {
    "Saved. Your mentor reads it once you send your record (menu, then 5)."
  }
  var postponed: String { "Later, then. This question comes back at the end of the lesson." }
  var postponedComeNow: String {
    "Some questions were put off. Try them now, or put them off again."
  }
  var unchecked: String { "This cannot be checked here. Your answer is saved all the same." }
  var noWayBack: String { "This is the first part." }
  var leftLesson: String { "Everything is saved. Next time you go on from here." }
  var goOnWithEnter: String { "Press Enter to go on." }
  var moreWithEnter: String { "Press Enter to see the rest." }
  func lessonDone(_ title: String) -> String { "Done: \(title)" }
  var youCanNow: String { "You can now:" }
  var tomorrowAgain: String { "Tomorrow we come back to:" }
  var askWhatToTry: String { "What would you like to try at school tomorrow? (you may skip it)" }
  var reflectionIsPrivate: String { "This note is private. It is sent only if you choose so." }
  func nextLesson(_ title: String) -> String { "Next lesson: \(title)" }
  var lessonCannotBeRead: String {
    "This lesson cannot be opened. Please tell your mentor. The other lessons still work."
  }
  func lenientNotices(_ count: Int) -> String {
    "\(count) things in this file cannot be shown in a terminal."
  }
  func alertTitle(_ alert: Alert) -> String {
    switch alert {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Take care"
    case .caution: "Caution"
    }
  }
  func instruction(for prompt: Prompt) -> String {
    if case .survey = prompt.question.form { return surveyInstruction(prompt) }
    return switch prompt.form {
    case .choice(_, true, _): "You may choose several (such as: 1 3), then press Enter."
    case .choice: typeNumberThenEnter
    case .text: "Type your answer, then press Enter."
    case .gap(_, _, _, let options):
      options.isEmpty ? "Type what goes in the blank, then press Enter." : typeNumberThenEnter
    case .rows: "Type the letter for the row marked ▸, then press Enter."
    case .ordering: typeNumberThenEnter
    case .exercise: openExerciseWithEnter
    case .task: "Done it? Type its number, then press Enter."
    case .generic: "Think of your answer, then press Enter to see how it is done."
    }
  }
  private func surveyInstruction(_ prompt: Prompt) -> String {
    switch prompt.form {
    case .text: "There is no wrong answer. Type, then Enter. To skip it, just press Enter."
    case .rows: "Type the letter for the row marked ▸. To skip it, just press Enter."
    default: "There is no wrong answer. Type a number, then Enter. To skip it, just Enter."
    }
  }
  func placeInOrder(_ place: Int) -> String { "number \(place)" }
  func whichIsAtPlace(_ place: Int) -> String {
    place == 1 ? "Which comes first?" : "Which is number \(place)?"
  }
  var similarQuestionWithEnter: String { "Press Enter to try a similar question." }
  var onlyEnterGoesOn: String { "Here just press Enter to go on." }
  var noted: String { "Noted. On to the next one." }
  var noHintHere: String { "This question has no hint. Just try, mistakes are fine." }
  var noteKept: String { "Saved." }
  var resumed: String { "We go on from here. Your answers are still there." }
  var keysExplained: [String] {
    [
      "Enter  send your answer, or go on", "Backspace  delete one letter to the left",
      "p  hint    k  back one screen    n  later",
      "t  ask my mentor    m  menu    0  leave (everything is saved)",
    ]
  }
  func label(of command: Command) -> Screen.KeyLabel {
    let label =
      switch command {
      case .hint: keyHint
      case .back: keyBack
      case .later: keyLater
      case .askMentor: keyAskMentor
      case .openFile: "open file"
      case .switchPerson: "change person"
      case .menu: keyMenu
      case .record: "record"
      case .reply: "reply"
      case .attended: "attended to"
      case .followUp: "follow-up"
      case .difficultQuestions: "hard questions"
      case .table: "table"
      case .report: "report"
      case .details: "details"
      case .privateNotes: "private notes"
      case .keys: keyKeys
      case .leave: keyLeave
      }
    return Screen.KeyLabel(String(command.key), label)
  }
  var trialIsNotKept: String { "This was only a trial: answers are not kept." }
  var emptyIsNoAnswerWithoutHint: String {
    "Type an answer first, then press Enter. Not now? Type n."
  }
}
