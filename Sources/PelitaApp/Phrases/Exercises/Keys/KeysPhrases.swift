import Curriculum

/// What exercises of the kind `keys` say.
protocol KeysPhrases {
  func keyNumber(_ number: Int, of all: Int) -> String
  /// How to press `caps`, held from the first to the last but one.
  func pressInstruction(_ caps: [String]) -> String
  func pressWhatIsFor(_ use: String) -> String
  func keyIsRight(_ caption: String, use: String) -> String
  var onceMore: String { get }
  var escapeOnceMoreToLeave: String { get }
  var escapeTwiceLeavesKeys: String { get }

  var nothingArrived: String { get }
  var enterNamesInstead: String { get }
  /// After a key that arrived, Enter out of habit.
  var enterIsNotNeeded: String { get }
  var nameItInstead: String { get }
  func whichKey(for use: String) -> String
  func itsNameIs(_ caption: String) -> String
  var howToNameKeys: String { get }
  var nameTheKeyFirst: String { get }
  func isNoKeyName(_ text: String) -> String

  var copyAndPaste: String { get }
  var pasteInThisTerminal: String { get }
  var typedIsNotPasted: String { get }

  var probeIntroduction: String { get }
  var enterSkipsThisKey: String { get }
  func keyArrived(_ caption: String) -> String
  func otherKeyArrived(_ caption: String) -> String
  func keyIsNamedInstead(_ caption: String) -> String

  /// Words for the reasons that any exercise of this kind can have.
  func keysFeedback(_ reason: String) -> ExerciseFeedback?
}
