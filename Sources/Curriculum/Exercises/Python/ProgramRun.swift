/// What came of running somebody's program once.
public struct ProgramRun: Hashable, Sendable {
  /// What it printed, cut where it became too much; questions are kept apart.
  public var printed: String
  /// What it asked with `input`, in order.
  public var questions: [Question]
  public var ending: Ending

  /// Makes a run.
  public init(printed: String = "", questions: [Question] = [], ending: Ending = .finished) {
    self.printed = printed
    self.questions = questions
    self.ending = ending
  }

  /// A question that the program asked with `input`.
  public struct Question: Hashable, Sendable {
    /// How many Unicode scalars had been printed before.
    public var offset: Int
    public var prompt: String
    /// What it was told; `nil` when there was nothing left to tell.
    public var answer: String?

    /// Makes a question.
    public init(offset: Int, prompt: String, answer: String?) {
      self.offset = offset
      self.prompt = prompt
      self.answer = answer
    }
  }

  /// How the program ended.
  public enum Ending: Hashable, Sendable {
    case finished
    case raised(ProgramError)
    /// It worked longer than allowed; `line` is where it was, when that is known.
    case endless(line: Int?)
    /// It printed more than allowed.
    case tooMuchOutput(line: Int?)
    /// It wanted something that practice programs may not do.
    case denied(ProgramAct, line: Int?)
    /// The value under this name should have been another one this time, but nothing sets it.
    case nothingToChange(name: String)
    /// Python itself came to an end, or could not be started.
    case crashed(detail: String)
  }
}

/// What a practice program may not do.
public enum ProgramAct: String, Hashable, CaseIterable, Sendable {
  case files
  case network
  case programs
}

/// An exception that nobody caught, as Python tells it.
public struct ProgramError: Hashable, Sendable {
  /// Its type, such as `NameError`.
  public var type: String
  /// Python's own words, without the type.
  public var message: String
  /// The last line of the program that was involved.
  public var line: Int?
  /// The names that could have been used there.
  public var names: [String]

  /// Makes an error.
  public init(type: String, message: String, line: Int? = nil, names: [String] = []) {
    self.type = type
    self.message = message
    self.line = line
    self.names = names
  }

  /// The last line of the traceback: `NameError: name 'nilia' is not defined`.
  public var lastLine: String { message.isEmpty ? type : "\(type): \(message)" }
}
