/// Something wrong in a seed file.
public struct SeedFinding: Hashable, Sendable {
  public var file: SeedFile
  /// 1 for the first line; the first one also stands for the file as a whole.
  public var line: Int
  public var problem: SeedProblem

  /// Makes a finding.
  public init(file: SeedFile, line: Int, problem: SeedProblem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

/// What is wrong there; the wording is the app's.
public enum SeedProblem: Hashable, Sendable, Error {
  case missingFile
  case unreadable(TableTrouble)
  case unclosedQuote
  /// A column without a text, such as `en`.
  case missing(column: String)
  case doubleName(String, firstLine: Int)
  /// A word that is none of those a column knows.
  case unknownWord(String, column: String)
  /// No lesson's id, or one whose depth is not P, K or R.
  case badLesson(String)
  case badCode(String)
  /// A line of an example that an import would leave out.
  case example(LineProblem)

  /// A word for programs.
  public var code: String {
    switch self {
    case .missingFile: "missing-file"
    case .unreadable: "unreadable-table"
    case .unclosedQuote: "unclosed-quote"
    case .missing: "missing-text"
    case .doubleName: "double-name"
    case .unknownWord: "unknown-word"
    case .badLesson: "bad-lesson"
    case .badCode: "bad-code"
    case .example(let problem): problem.code
    }
  }
}
