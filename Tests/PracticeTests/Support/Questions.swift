import Curriculum
import Testing

@testable import Practice

/// Questions as short as a test needs them.
enum Sample {
  static let position = SourcePosition(line: 1)

  static func id(_ text: String) throws -> ActivityID { try #require(ActivityID(text)) }

  static func texts(_ texts: [String]) -> [[Inline]] { texts.map { [.text($0)] } }

  static func question(
    _ name: String = "files.question", _ form: Question.Form, judging: Question.Judging = .judged,
    hints: [String] = [], solution: String? = nil,
    attributes change: (inout QuestionAttributes) -> Void = { _ in }
  ) throws -> Question {
    var attributes = QuestionAttributes()
    change(&attributes)
    return Question(
      id: try id(name), form: form, judging: judging, attributes: attributes,
      hints: hints.map { [.paragraph([.text($0)])] },
      solution: solution.map { [.paragraph([.text($0)])] } ?? [], position: position)
  }

  static func single(_ options: [String], right: Int) -> Question.Form {
    .single(options: texts(options), right: [right])
  }

  static func multiple(_ options: [String], right: Set<Int>) -> Question.Form {
    .multiple(options: texts(options), right: right)
  }

  /// Rows with one right column each.
  static func matching(_ columns: [String], _ rows: [(String, Int)]) -> Question.Form {
    .matrix(
      Matrix(
        columns: texts(columns),
        rows: rows.map { .init(text: [.text($0.0)], allowsSeveral: false, right: [$0.1]) },
        arrangement: .matching))
  }

  /// Rows in any order, each with its right place counted from 0.
  static func ordering(_ rows: [(String, Int)]) -> Question.Form {
    .matrix(
      Matrix(
        columns: texts(rows.indices.map { String($0 + 1) }),
        rows: rows.map { .init(text: [.text($0.0)], allowsSeveral: false, right: [$0.1]) },
        arrangement: .ordering))
  }

  static func gap(_ inputs: [GapText.Input]) -> Question.Form {
    .gap(
      GapText(
        content: [.paragraph(inputs.indices.map { .gap(index: $0) })], inputs: inputs))
  }
}
