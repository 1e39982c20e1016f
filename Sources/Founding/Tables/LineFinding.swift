/// Something about one line of a table that a person should know.
public struct LineFinding: Hashable, Sendable {
  /// The line of the file, 1 for the first.
  public var line: Int
  public var problem: LineProblem

  /// Makes a finding.
  public init(line: Int, problem: LineProblem) {
    self.line = line
    self.problem = problem
  }
}

/// What is the matter with a line; the wording and the cure are the app's.
public enum LineProblem: Hashable, Sendable {
  case unclosedQuote
  case nameMissing
  /// It begins like a formula.
  case nameIsFormula(String)
  case nameTooLong(limit: Int)
  /// Another line has it already: one of them is to be told apart.
  case nameTwice(String, firstLine: Int)
  /// The record has several people of that name.
  case severalPeople(String)
  case unknownRole(String, known: [String])
  case unknownTeacher(String, similar: [String])
  case unknownDay(String)
  case notATime(String)
  case endsBeforeItStarts(start: String, end: String)
  /// The teacher has another lesson at that time; the line is taken all the same.
  case overlaps(line: Int)

  /// Whether the line is left out; otherwise it is taken and only pointed at.
  public var leavesOut: Bool {
    if case .overlaps = self { false } else { true }
  }

  /// A word for programs.
  public var code: String {
    switch self {
    case .unclosedQuote: "unclosed-quote"
    case .nameMissing: "name-missing"
    case .nameIsFormula: "name-is-formula"
    case .nameTooLong: "name-too-long"
    case .nameTwice: "name-twice"
    case .severalPeople: "several-people"
    case .unknownRole: "unknown-role"
    case .unknownTeacher: "unknown-teacher"
    case .unknownDay: "unknown-day"
    case .notATime: "not-a-time"
    case .endsBeforeItStarts: "ends-before-it-starts"
    case .overlaps: "overlaps"
    }
  }
}
