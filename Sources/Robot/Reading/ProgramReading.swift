/// What came of reading a text.
public struct ProgramReading: Hashable, Sendable {
  /// The program; `nil` when there is any problem.
  public var program: RobotProgram?
  /// Everything that is wrong, in the order of the lines.
  public var problems: [ProgramProblem]
  /// Words that were understood and have a usual spelling, in the order of the lines.
  public var synonyms: [Synonym]

  /// A word that is understood though it is not the usual one.
  public struct Synonym: Hashable, Sendable {
    public var line: Int
    public var written: String
    /// The usual spelling, in the language of the word.
    public var usual: String
  }
}
