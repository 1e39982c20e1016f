import Curriculum

/// Reads what the launcher said about a run.
struct PythonReport {
  let run: ProgramRun

  /// Makes a run of what came from `child`.
  init(_ child: ChildProcess) {
    let fields = Self.fields(in: String(decoding: child.errors, as: UTF8.self))
    run = ProgramRun(
      printed: String(decoding: child.output, as: UTF8.self),
      questions: Self.questions(fields["asked"] ?? ""),
      ending: Self.ending(of: child.ending, fields))
  }

  /// The last line that begins with `pelita`, as its values by name; `kind` is its second word.
  private static func fields(in errors: String) -> [String: String] {
    let lines = errors.split(separator: "\n")
    guard let line = lines.last(where: { $0.hasPrefix("pelita ") }) else { return [:] }
    let words = line.split(separator: " ").dropFirst()
    var fields = ["kind": words.first.map(String.init) ?? ""]
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      fields[String(parts[0])] = text(hexadecimal: parts[1])
    }
    return fields
  }

  private static func text(hexadecimal digits: Substring) -> String {
    let values = digits.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    let pairs = stride(from: 0, to: values.count - 1, by: 2)
    return String(
      decoding: pairs.map { UInt8(values[$0] << 4 | values[$0 + 1]) }, as: UTF8.self)
  }

  private static func questions(_ text: String) -> [ProgramRun.Question] {
    text.split(separator: "\u{1e}").compactMap { entry in
      let parts = entry.split(separator: "\u{1f}", omittingEmptySubsequences: false)
      guard parts.count == 3, let offset = Int(parts[0]) else { return nil }
      return ProgramRun.Question(
        offset: offset, prompt: String(parts[1]),
        answer: parts[2].hasPrefix("+") ? String(parts[2].dropFirst()) : nil)
    }
  }

  private static func ending(
    of ending: ChildProcess.Ending, _ fields: [String: String]
  ) -> ProgramRun.Ending {
    let line = fields["line"].flatMap { Int($0) }
    switch (ending, fields["kind"]) {
    case (.overflow, _): return .tooMuchOutput(line: line)
    case (.overtime, _): return .endless(line: line)
    case (.status, "finished"): return .finished
    case (.status, "stopped"):
      return fields["why"] == "output" ? .tooMuchOutput(line: line) : .endless(line: line)
    case (.status, "denied"):
      return .denied(fields["act"].flatMap(ProgramAct.init) ?? .files, line: line)
    case (.status, "unchanged"): return .nothingToChange(name: fields["name"] ?? "")
    case (.status, "raised"):
      return .raised(
        ProgramError(
          type: fields["type"] ?? "", message: fields["message"] ?? "", line: line,
          names: (fields["names"] ?? "").split(separator: " ").map(String.init)))
    default: return withoutReport(ending)
    }
  }

  /// Stopped from outside: by the system's limit on work, or by an error in Python itself.
  private static func withoutReport(_ ending: ChildProcess.Ending) -> ProgramRun.Ending {
    switch ending {
    case .signal(9), .signal(24), .status(137), .status(152): .endless(line: nil)
    case .signal(let number): .crashed(detail: "signal \(number)")
    case .status(let status): .crashed(detail: "status \(status)")
    default: .crashed(detail: "not started")
    }
  }
}
