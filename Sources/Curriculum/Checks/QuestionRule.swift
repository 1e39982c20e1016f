/// Questions have names, right answers and solutions, and attributes that mean something.
struct QuestionRule {
  let sections: [CheckedSection]

  static let knownAttributes: Set<String> = [
    "data-id", "data-randomize", "data-max-trials", "data-hint-button", "data-solution-button",
    "data-score", "data-show-partial-solution", "data-text-solved", "data-text-failed",
    "data-text-resolved", "data-kind", "data-accept", "data-exact", "data-number", "data-covers",
    "data-recall", "data-exercise", "data-group",
  ]

  var findings: [Finding] {
    var seen: Set<String> = []
    return sections.flatMap(\.step.questions).flatMap { question in
      (name(of: question, &seen) + form(of: question) + attributes(of: question)).map {
        Finding(position: question.position, problem: $0)
      }
    }
  }

  private func name(of question: Question, _ seen: inout Set<String>) -> [Problem] {
    guard let written = question.attributes.value("data-id") else {
      return [.question(.questionIDMissing)]
    }
    guard ActivityID(written) != nil else { return [.question(.questionIDUnusable(written))] }
    return seen.insert(written).inserted ? [] : [.question(.questionIDTwice(written))]
  }

  private func form(of question: Question) -> [Problem] {
    var problems: [Problem] = []
    if question.judging != .never, !question.hasSolution {
      problems.append(.question(.solutionMissing))
    }
    switch question.form {
    case .single(_, let right), .multiple(_, let right), .drag(_, let right):
      if right.isEmpty { problems.append(.question(.nothingRight)) }
    case .matrix(let matrix):
      if matrix.rows.contains(where: \.right.isEmpty) { problems.append(.question(.nothingRight)) }
      if question.attributes.value("data-kind") == "order", !isOrder(matrix) {
        problems.append(.question(.orderColumnsUnusable))
      }
    case .survey(.single) where question.wording.options.count < 2:
      problems.append(.quiz(.selectionWithoutRight))
    default: break
    }
    return problems
  }

  /// Whether the columns are 1…n and every row has a place of its own.
  private func isOrder(_ matrix: Matrix) -> Bool {
    let count = matrix.columns.count
    let places = matrix.rows.flatMap(\.right)
    return matrix.columns.map(\.plainText) == (1...max(1, count)).map { "\($0)" }
      && places.sorted() == Array(0..<count) && matrix.rows.count == count
  }

  private func attributes(of question: Question) -> [Problem] {
    question.attributes.all.compactMap { attribute in
      if attribute.name.hasPrefix("data-why-") { return why(attribute, of: question) }
      guard Self.knownAttributes.contains(attribute.name) else {
        return .question(.attributeUnknown(attribute.name))
      }
      guard isUsable(attribute) else {
        return .question(.attributeValueUnusable(name: attribute.name, value: attribute.value))
      }
      return nil
    }
  }

  private func why(
    _ attribute: QuestionAttributes.Attribute, of question: Question
  ) -> Problem? {
    guard let option = Int(attribute.name.dropFirst(9)) else {
      return .question(.attributeUnknown(attribute.name))
    }
    return (1...max(1, question.wording.options.count)).contains(option)
      ? nil : .question(.whyOutOfRange(option))
  }

  private func isUsable(_ attribute: QuestionAttributes.Attribute) -> Bool {
    switch attribute.name {
    case "data-number": AttributeReader.range(attribute.value) != nil
    case "data-max-trials": Int(attribute.value).map { $0 > 0 } ?? false
    case "data-exercise": ActivityID(attribute.value)?.text.contains("/") ?? false
    case "data-kind": attribute.value == "order"
    case "data-accept", "data-covers": !attribute.value.trimmingBlanks.isEmpty
    default: true
    }
  }
}
