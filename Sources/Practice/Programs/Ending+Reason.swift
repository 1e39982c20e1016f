public import Curriculum

extension ProgramRun.Ending {
  /// What is to be said about the way a program ended; `nil` when it came to its end.
  func reason(in program: String) -> ExerciseReason? {
    switch self {
    case .finished: nil
    case .raised(let error): error.reason(in: program)
    case .endless(let line): ExerciseReason(.endless, Self.seen(line))
    case .tooMuchOutput(let line): ExerciseReason(.tooMuchOutput, Self.seen(line))
    case .denied(.files, let line): ExerciseReason(.deniedFiles, Self.seen(line))
    case .denied(.network, let line): ExerciseReason(.deniedNetwork, Self.seen(line))
    case .denied(.programs, let line): ExerciseReason(.deniedPrograms, Self.seen(line))
    case .nothingToChange(let name): ExerciseReason(.nameGone, ["name": name])
    case .crashed(let detail): ExerciseReason(.crashed, ["detail": detail])
    }
  }

  private static func seen(_ line: Int?) -> [String: String] {
    ["line": line.map(String.init) ?? "?"]
  }
}

extension ProgramRun {
  /// What is to be said about the way `program` ended; `nil` when it came to its end.
  public func endingReason(in program: String) -> ExerciseReason? { ending.reason(in: program) }
}
