import Curriculum
import Practice
import Terminal

/// What a run of the teacher's program looked like, and how it ended.
struct ProgramRunScreen {
  let run: ProgramRun
  let program: String
  let trial: PythonTask.Trial
  let phrases: any Phrases

  /// More would push the program off the screen.
  private static let mostLines = 14

  /// The output as in a terminal, then the ending in plain words.
  var screen: Screen {
    var screen = Screen()
    let typed = trial.input.split(whereSeparator: \.isNewline).joined(separator: ", ")
    screen.add(phrases.programPrinted(typed: typed), .strong)
    var lines = run.transcript.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    if lines.isEmpty { screen.add(phrases.programPrintedNothing, .dim, indent: 3) }
    for line in lines.prefix(Self.mostLines) {
      screen.lines.append(.verbatim(StyledText("   " + line)))
    }
    if lines.count > Self.mostLines {
      screen.add(phrases.programIsTooLong(lines: lines.count - Self.mostLines), .dim, indent: 3)
    }
    if let reason = run.endingReason(in: program), let known = ProgramReason(rawValue: reason.name)
    {
      let feedback = phrases.feedback(for: known).filled(with: reason.seen)
      screen.add([feedback.seen, feedback.why, feedback.next].joined(separator: " "), .emphasis)
    } else {
      screen.add(phrases.programFinished, .dim)
    }
    return screen
  }
}
