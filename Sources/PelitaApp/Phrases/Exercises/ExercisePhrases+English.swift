import Curriculum

extension EnglishPhrases {
  var exerciseWord: String { "exercise" }
  func name(of kind: ExerciseKind) -> String {
    switch kind {
    case .typing: "Typing"
    case .keys: "Keys and shortcuts"
    case .folders: "Files and folders"
    case .documents: "Letters, lists, slides"
    case .robot: "Robot"
    case .python: "Python"
    case .labs: "AI experiments"
    case .forms: "Filling in forms"
    case .journal: "Journal"
    case .web: "Practice web pages"
    }
  }
  func exerciseCount(_ count: Int) -> String {
    switch count {
    case 0: "none yet"
    case 1: "1 exercise"
    default: "\(count) exercises"
    }
  }
  var beginWithEnter: String { "Press Enter to begin." }
  var tryAgainWithEnter: String { "Press Enter to go on with the exercise." }
  var openExerciseWithEnter: String { "Press Enter to open the exercise." }
  var workIsKept: String { "What you did is kept." }
  var cannotCheckYet: String { "This cannot be checked yet." }
  var alsoSeen: String { "After that, look at this too:" }
  func andMoreLater(_ count: Int) -> String { "and \(count) more, one at a time." }
  var exerciseCannotBeOpened: String {
    "This exercise cannot be opened. Please tell your mentor. The others still work."
  }
  var feedbackWithoutWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Something is not as the steps say yet.", why: "", next: "Read the steps once more.")
  }
  func verdictWord(_ verdict: String) -> String {
    switch verdict {
    case "right": "right"
    case "not-yet": "not yet"
    default: "could not be checked"
    }
  }
  func noSuchExercise(_ text: String) -> Explanation {
    Explanation(
      "There is no exercise \"\(text)\".", "Type pelita practise to choose from the list.")
  }
  var judgeWhat: Explanation {
    Explanation(
      "Which exercise is to be judged?",
      "For example: pelita practise folders/class-tree --judge ~/Pelita/Latihan")
  }
  var helpPractise: String { "Practise: typing, keys, folders, documents, robot and more." }
  var helpPractiseDiscussion: String {
    """
    Without a name, every exercise is listed to choose from.
    With --judge, work that is there already is judged without asking anything:
      pelita practise robot/first-steps --judge program.txt
    Exit code 0: all of it is right; 1: something is not yet.
    """
  }
  var helpPractiseExercise: String { "The exercise's name, such as folders/class-tree." }
  var helpPractiseJudge: String { "Judge this file or folder." }
}
