import TrainingModel

/// What a value must be.
struct Rule: Sendable {
  let check: @Sendable (JSONValue, inout Inspection) -> Void

  init(_ check: @escaping @Sendable (JSONValue, inout Inspection) -> Void) {
    self.check = check
  }

  /// This rule, then `other` as well.
  func and(_ other: @escaping @Sendable (JSONValue, inout Inspection) -> Void) -> Rule {
    Rule { value, inspection in
      check(value, &inspection)
      other(value, &inspection)
    }
  }
}

extension Rule {
  /// Any value.
  static let anything = Rule { _, _ in }

  /// Nothing: `problem` says why the member may not be here.
  static func forbidden(_ problem: StatementProblem) -> Rule {
    Rule { _, inspection in inspection.refuse(problem) }
  }

  /// A string of which `look` says what is wrong.
  static func text(_ look: @escaping @Sendable (String, inout Inspection) -> Void) -> Rule {
    Rule { value, inspection in
      guard let text = value.string else { return inspection.refuse(.wrongType) }
      look(text, &inspection)
    }
  }

  /// A string that passes `test`.
  static func text(
    _ problem: StatementProblem, _ test: @escaping @Sendable (String) -> Bool
  ) -> Rule {
    text { text, inspection in
      if !test(text) { inspection.refuse(problem) }
    }
  }

  /// Any string; an empty one says nothing.
  static let plainText = text { text, inspection in
    if text.isEmpty { inspection.warn(.emptyString) }
  }

  /// A word of a fixed list, in its very case.
  static func word(_ words: String...) -> Rule {
    text(.notOneOfItsValues, Set(words).contains)
  }

  static let flag = Rule { value, inspection in
    if value.boolean == nil { inspection.refuse(.wrongType) }
  }

  static let number = Rule { value, inspection in
    if value.double == nil { inspection.refuse(.wrongType) }
  }
}
