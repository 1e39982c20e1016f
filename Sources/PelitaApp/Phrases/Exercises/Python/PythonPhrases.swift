import Curriculum
import Practice

/// What exercises of the kind `python` say.
protocol PythonPhrases {
  /// For what can be found in any program; places such as `{line}` are filled in later.
  func programFeedback(for reason: ProgramReason) -> ExerciseFeedback

  /// For an author whose work is no program.
  var notAProgram: Explanation { get }

  var programInstruction: String { get }
  /// Words to type in the editor for `run`, `check`, `open` or `restart`, in both languages.
  func programWords(for ending: String) -> (typed: [String], label: String)
  /// What the program is told when it asks.
  func programWillBeTold(_ typed: String) -> String
  var programIsAsHandedOut: String { get }
  /// After another program was asked to open the file.
  var programOpenedElsewhere: String { get }
  /// When nothing on the laptop opens such files.
  func noProgramForFile(_ place: String) -> String
  /// Above what the program printed; `typed` is what it was told, empty when it asks nothing.
  func programPrinted(typed: String) -> String
  var programPrintedNothing: String { get }
  func programPrintedMore(lines: Int) -> String
  var programFinished: String { get }
  /// Without bubblewrap.
  var isolationIsWeaker: String { get }
}
