import Curriculum
import Practice
import Terminal

/// What a run of the teacher's program looked like, and how it ended.
struct ProgramResult {
  let run: ProgramRun
  let program: String
  let trial: PythonTask.Trial
  let phrases: any Phrases

  /// More would push the program off the screen.
  private static let mostLines = 10

  private var reason: ExerciseReason? { run.endingReason(in: program) }

  /// The output as in a terminal, then the ending in plain words.
  var lines: [Screen.Line] {
    let typed = trial.typedLines.joined(separator: ", ")
    var lines: [Screen.Line] = [
      .text(StyledText(phrases.programPrinted(typed: typed), .strong))
    ]
    var printed = run.transcript.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while printed.last?.allSatisfy(\.isWhitespace) == true { printed.removeLast() }
    if printed.isEmpty {
      lines.append(.text(StyledText(phrases.programPrintedNothing, .dim), indent: 3))
    }
    for line in printed.prefix(Self.mostLines) {
      lines.append(.verbatim(StyledText("   " + line.replacing("\t", with: "    "))))
    }
    if printed.count > Self.mostLines {
      let rest = phrases.programPrintedMore(lines: printed.count - Self.mostLines)
      lines.append(.text(StyledText(rest, .dim), indent: 3))
    }
    return lines + [.text(ending)]
  }

  /// The line where it stopped.
  var marked: Set<Int> {
    Set([reason?.seen["line"].flatMap { Int($0) }].compactMap(\.self))
  }

  private var ending: StyledText {
    guard let reason, let known = ProgramReason(rawValue: reason.name) else {
      return StyledText(phrases.programFinished, .dim)
    }
    let feedback = phrases.programFeedback(for: known).filled(with: reason.seen)
    return StyledText(
      [feedback.seen, feedback.why, feedback.next].joined(separator: " "), .emphasis)
  }
}

extension PythonTask.Trial {
  /// What is typed, line by line.
  var typedLines: [String] { input.split(whereSeparator: \.isNewline).map(String.init) }
}
