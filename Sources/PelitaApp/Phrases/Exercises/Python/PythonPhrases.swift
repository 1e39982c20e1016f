import Curriculum
import Practice

/// What exercises of the kind `python` say.
protocol PythonPhrases {
  /// For what can be found in any program; places such as `{line}` are filled in later.
  func feedback(for reason: ProgramReason) -> ExerciseFeedback

  /// For an author whose work is no program.
  var notAProgram: Explanation { get }

  /// Where the program is, in the words of a file manager.
  func programFile(_ place: String) -> String
  var programIsEmpty: String { get }
  var changeProgramHere: String { get }
  var runProgram: String { get }
  var checkProgram: String { get }
  var openProgramElsewhere: String { get }
  var startProgramAgain: String { get }
  /// Asked before the teacher's program is replaced by the one handed out.
  var startProgramAgainQuestion: String { get }
  var startProgramAgainYes: String { get }
  var keepProgram: String { get }
  var programIsAsHandedOut: String { get }
  /// After another program was asked to open the file.
  var programOpenedElsewhere: String { get }
  /// When nothing on the laptop opens such files.
  func noProgramForFile(_ place: String) -> String
  /// Above what the program printed; `typed` is what it was told, empty when it asks nothing.
  func programPrinted(typed: String) -> String
  var programPrintedNothing: String { get }
  func programIsTooLong(lines: Int) -> String
  var programFinished: String { get }
  /// Without bubblewrap.
  var isolationIsWeaker: String { get }
}
