/// Something that keeps a program from being read.
public struct ProgramProblem: Hashable, Sendable {
  /// Counted from 1; always a line that the text has.
  public var line: Int
  public var kind: Kind

  /// What is wrong, with what its message needs.
  public enum Kind: Hashable, Sendable {
    /// `nearest` is a word of the robot, or the name of a command of one's own.
    case unknownWord(String, nearest: String?)
    /// `belok` alone.
    case sideMissing(String)
    /// More stands on the line than belongs there.
    case extraWords(String, after: String)
    /// Two things on one line.
    case twoOnOneLine(String, String)
    /// `maju 3`: the robot repeats with a word of its own.
    case numberAfterAction(String, count: String)
    case numberMissing(String)
    case numberNotUnderstood(String)
    case numberOutOfRange(String, most: Int)
    case conditionMissing(String)
    case unknownCondition(String, nearest: String?)
    case nameMissing(String)
    case nameUnusable(String)
    /// The name is a word of the robot.
    case nameTaken(String)
    case nameDefinedTwice(String, firstLine: Int)
    /// `word` opened lines here that nothing ends.
    case endMissing(word: String)
    case endExtra(String)
    case alternativeWithoutChoice(String)
    case secondAlternative(String)
    case definitionInside(String)
    case tooManyLines(most: Int)
    case lineTooLong(most: Int)
    case nestedTooDeep(most: Int)
  }

  /// Makes a problem.
  public init(line: Int, _ kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
