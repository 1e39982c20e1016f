/// A task of this kind: a short program to write or to change.
public struct PythonTask: Hashable, Sendable {
  /// The program as it is handed out; may be empty.
  public var starter: String
  /// What the program is tried with; the first one is shown to the teacher.
  public var trials: [Trial]
  /// How far apart two numbers may be and still count as the same; `nil` when they are only text.
  public var tolerance: Double?
  public var wordRules: [WordRule]
  /// Whether a comment of the teacher's own must be there.
  public var needsComment: Bool
  /// How many lines of the starter may be changed; `nil` when any number may.
  public var mostChangedLines: Int?

  /// Makes a task.
  public init(
    starter: String = "", trials: [Trial], tolerance: Double? = 1e-9, wordRules: [WordRule] = [],
    needsComment: Bool = false, mostChangedLines: Int? = nil
  ) {
    self.starter = starter
    self.trials = trials
    self.tolerance = tolerance
    self.wordRules = wordRules
    self.needsComment = needsComment
    self.mostChangedLines = mostChangedLines
  }

  /// One run of the program, with what it should print.
  public struct Trial: Hashable, Sendable {
    /// What is typed, line by line.
    public var input: String
    /// Python for the values that names get in place of the program's own.
    public var changes: [String: String]
    public var prints: String
    /// Output that betrays a known mistake.
    public var mistakes: [Mistake]

    /// Makes a trial.
    public init(
      input: String = "", changes: [String: String] = [:], prints: String, mistakes: [Mistake] = []
    ) {
      self.input = input
      self.changes = changes
      self.prints = prints
      self.mistakes = mistakes
    }
  }

  /// Output that shows what went wrong.
  public struct Mistake: Hashable, Sendable {
    public var prints: String
    /// The name of the reason it stands for.
    public var reason: String

    /// Makes a mistake.
    public init(prints: String, reason: String) {
      self.prints = prints
      self.reason = reason
    }
  }

  /// Words of which one must, or none may, stand in the program outside of comments and texts.
  public struct WordRule: Hashable, Sendable {
    public var words: [String]
    public var isForbidden: Bool
    public var reason: String

    /// Makes a rule.
    public init(words: [String], isForbidden: Bool = false, reason: String) {
      self.words = words
      self.isForbidden = isForbidden
      self.reason = reason
    }
  }
}
