import Curriculum
import Founding
import Terminal

/// What a check of lessons found, in words.
struct CheckReport: Encodable {
  var files = 0
  var errors = 0
  var warnings = 0
  var findings: [Line] = []

  /// A finding with its place, its meaning for programs, and its wording.
  struct Line: Encodable {
    var file: String
    var row: Int
    var column: Int
    var severity: String
    var problem: String
    var detail: String?
    var what: String
    var cure: String
    private var word: String

    private enum CodingKeys: String, CodingKey {
      case file
      case row = "line"
      case column, severity, problem, detail, what, cure
    }

    init(file: String, finding: Finding, phrases: any Phrases) {
      let explanation = phrases.explanation(of: finding.problem)
      self.file = file
      row = finding.position.line
      column = finding.position.column
      severity = finding.severity.rawValue
      problem = finding.problem.name
      detail = finding.problem.detail
      what = explanation.what
      cure = explanation.cure
      word = phrases.word(for: finding.severity)
    }

    /// A finding in a seed file, which has no columns.
    init(file: String, seed finding: SeedFinding, phrases: any Phrases) {
      let explanation = phrases.explanation(of: finding.problem)
      self.file = file
      row = finding.line
      column = 1
      severity = Finding.Severity.error.rawValue
      problem = finding.problem.code
      detail = nil
      what = explanation.what
      cure = explanation.cure
      word = phrases.word(for: .error)
    }

    /// `file:line:column: error: what cure`, which editors can follow.
    var line: String { "\(file):\(row):\(column): \(word): \(what) \(cure)".sanitisedLine }
  }

  /// Counts a file and keeps its findings.
  mutating func add(_ file: String, _ found: [Finding], _ phrases: any Phrases) {
    files += 1
    errors += found.count { $0.severity == .error }
    warnings += found.count { $0.severity == .warning }
    findings += found.map { Line(file: file, finding: $0, phrases: phrases) }
  }

  /// Counts seed files and keeps what was found in them.
  mutating func add(seeds count: Int, _ lines: [Line]) {
    files += count
    errors += lines.count
    findings += lines
  }

  /// The last line.
  func summary(_ phrases: any Phrases) -> String {
    phrases.checkDone(files: files, errors: errors, warnings: warnings)
  }
}
