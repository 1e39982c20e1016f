/// A question as JSON.
struct QuestionOutline {
  let question: Question

  var json: JSONText {
    .members([
      ("kind", .string(question.kindName)),
      ("id", .string(question.id.text)),
      ("options", options),
      ("inputs", inputs),
      ("columns", columns),
      ("rows", rows),
      ("right", right),
      ("hints", .integer(question.hints.count)),
      ("hintTexts", .strings(question.wording.hints)),
      ("hasSolution", .bool(question.hasSolution)),
      ("hasScript", .bool(question.hasScript)),
      ("canBeJudged", .bool(question.canBeJudged)),
      ("attributes", AttributeOutline(question: question).json),
      ("written", written),
      ("position", LessonOutline.position(question.position)),
    ])
  }

  private var written: JSONText {
    .array(
      question.attributes.all.map { attribute in
        .object([("name", .string(attribute.name)), ("value", .string(attribute.value))])
      })
  }

  private var options: JSONText? {
    let options = question.wording.options
    return options.isEmpty ? nil : .strings(options)
  }

  private var columns: JSONText? {
    let columns = question.wording.columns
    return columns.isEmpty ? nil : .strings(columns)
  }

  private var rows: JSONText? {
    let rows = question.wording.rows
    return rows.isEmpty ? nil : .strings(rows)
  }

  private var inputs: JSONText? {
    guard case .gap(let text) = question.form else { return nil }
    return .array(
      text.inputs.enumerated().map { index, input in
        let options = question.wording.inputs[index]
        return switch input {
        case .text(let right): .object([("text", .string(right))])
        case .selection(_, let right):
          .object([("selection", Self.indices(right)), ("options", .strings(options))])
        case .drag(_, let right):
          .object([("drag", Self.indices(right)), ("options", .strings(options))])
        }
      })
  }

  private var right: JSONText? {
    switch question.form {
    case .single(_, let right), .multiple(_, let right), .selection(_, let right),
      .drag(_, let right):
      Self.indices(right)
    case .text(let right): .string(right)
    case .matrix(let matrix): .array(matrix.rows.map { Self.indices($0.right) })
    case .gap, .generic, .survey, .task: nil
    }
  }

  private static func indices(_ right: Set<Int>) -> JSONText {
    .array(right.sorted().map { .integer($0) })
  }
}

extension Question {
  /// The kind for programs, such as `single` or `gap`.
  public var kindName: String {
    switch form {
    case .single: "single"
    case .multiple: "multiple"
    case .text: "text"
    case .selection: "selection"
    case .drag: "drag"
    case .gap: "gap"
    case .matrix: "matrix"
    case .generic: "generic"
    case .survey: "survey"
    case .task: "task"
    }
  }

  /// Whether an answer can be found right or wrong here.
  public var canBeJudged: Bool {
    switch judging {
    case .judged, .accepts, .matches: true
    case .never, .unchecked: false
    }
  }
}
