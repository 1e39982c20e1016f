import Curriculum
import Drills

/// What exercises of the kind `typing` say.
protocol TypingPhrases {
  /// Before the line to copy.
  var typeThis: String { get }
  func lineNumber(_ number: Int, of all: Int) -> String
  func finger(_ finger: Finger) -> String
  func holdShift(_ hand: Hand) -> String
  var fingerForEnter: String { get }
  var spaceBar: String { get }
  /// A key of the table of errors, such as `space`.
  func keyName(_ label: String) -> String

  var accuracyFirst: String { get }
  func accuracy(percent: Int) -> String
  func speed(_ wordsPerMinute: Int) -> String
  func ownBest(_ wordsPerMinute: Int) -> String
  func newOwnBest(before: Int) -> String
  func otherCharacter(wanted: String, came: String) -> String
  var lineIsFull: String { get }
  func lineIsShort(_ left: Int) -> String
  var pastingIsNoTyping: String { get }
  var escapeOnceMore: String { get }
  var escapeTwiceLeaves: String { get }

  func typedSoFar(line: Int, of all: Int) -> String
  var goOnTyping: String { get }
  var typeFromTheStart: String { get }
  var enoughTyping: String { get }
  var typingIsOver: String { get }
  func keysToPractise(_ keys: String) -> String
  /// What was reached (`nil`: nothing yet) and what comes next (`nil`: nothing more).
  func milestone(_ reached: TypingMilestone?, next: TypingMilestone?) -> String

  var lineIsTheSame: String { get }
  var typeTheLineFirst: String { get }
  var whichNames: String { get }
  var exampleNames: String { get }
  var ownClassNames: String { get }
  func typeNames(most: Int) -> String
  var namesStayHere: String { get }
  var nameNeedsPlainLetters: String { get }
  /// Stands in the record instead of names.
  var ownNamesAreNotKept: String { get }

  /// Words for the reasons that any copy can have.
  func typingFeedback(_ reason: String) -> ExerciseFeedback?
}
