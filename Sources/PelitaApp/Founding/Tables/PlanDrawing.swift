import Founding
import Terminal

/// What previews of tables draw alike.
struct PlanDrawing {
  /// More names than these say nothing on a screen; `--json` has them all.
  private static let mostNames = 12
  private static let mostFindings = 20

  let phrases: any Phrases
  private(set) var screen = Screen()

  /// Begins with what is looked at and from which file.
  init(_ title: String, file: String, phrases: any Phrases) {
    self.phrases = phrases
    screen.add(title + " · " + file.sanitisedLine, .title)
  }

  /// Adds a group of names, unless there is none.
  mutating func add(_ title: String, _ names: [String], style: Style = .strong) {
    guard !names.isEmpty else { return }
    screen.space()
    screen.add(title, style)
    let shown = names.prefix(Self.mostNames).joined(separator: ", ")
    let rest = names.count - Self.mostNames
    screen.add(
      (rest > 0 ? shown + ", " + phrases.andMore(rest) : shown).sanitisedLine, indent: 3)
  }

  /// Adds lines of a list, unless there is none.
  mutating func add(_ title: String, lines: [String]) {
    guard !lines.isEmpty else { return }
    screen.space()
    screen.add(title, .strong)
    for line in lines.prefix(Self.mostFindings) { screen.add(line.sanitisedLine, indent: 3) }
    let rest = lines.count - Self.mostFindings
    if rest > 0 { screen.add(phrases.andMore(rest), indent: 3) }
  }

  /// Adds lines that were left out or are pointed at, each with its number and its cure.
  mutating func add(_ findings: [LineFinding]) {
    for (title, leavesOut) in [
      (phrases.tableLinesLeftOut, true), (phrases.tableLinesToLookAt, false),
    ] {
      let some = findings.filter { $0.problem.leavesOut == leavesOut }
      add(title(some.count), lines: some.map(phrases.line(for:)))
    }
  }

  /// Adds a plain line.
  mutating func say(_ text: String) {
    screen.space()
    screen.add(text)
  }
}
