public import Curriculum

extension ProgramProblem {
  /// The problem as a reason, with what its message needs.
  public var reason: ExerciseReason {
    let (name, seen) = kind.reason
    return ExerciseReason(name, seen: seen.merging(["line": String(line)]) { kept, _ in kept })
  }
}

extension ProgramProblem.Kind {
  fileprivate var reason: (String, [String: String]) {
    switch self {
    case .unknownWord(let word, nil): ("unknown-word", ["word": word])
    case .unknownWord(let word, let nearest?):
      ("unknown-word-near", ["word": word, "nearest": nearest])
    case .sideMissing(let word): ("side-missing", ["word": word])
    case .extraWords(let words, let word): ("extra-words", ["extra": words, "word": word])
    case .twoOnOneLine(let one, let other): ("two-on-one-line", ["word": one, "extra": other])
    case .numberAfterAction(let word, let count):
      ("number-after-action", ["word": word, "count": count])
    case .numberMissing(let word): ("number-missing", ["word": word])
    case .numberNotUnderstood(let word): ("number-not-understood", ["word": word])
    case .numberOutOfRange(let word, let most):
      ("number-out-of-range", ["word": word, "most": String(most)])
    case .conditionMissing(let word): ("condition-missing", ["word": word])
    case .unknownCondition(let text, nil): ("unknown-condition", ["word": text])
    case .unknownCondition(let text, let nearest?):
      ("unknown-condition-near", ["word": text, "nearest": nearest])
    default: laterReason
    }
  }

  /// What is wrong with names, blocks and sizes.
  private var laterReason: (String, [String: String]) {
    switch self {
    case .nameMissing(let word): ("name-missing", ["word": word])
    case .nameUnusable(let word): ("name-unusable", ["word": word])
    case .nameTaken(let word): ("name-taken", ["word": word])
    case .nameDefinedTwice(let name, let line):
      ("name-defined-twice", ["word": name, "first": String(line)])
    case .endMissing(let word): ("end-missing", ["word": word])
    case .endExtra(let word): ("end-extra", ["word": word])
    case .alternativeWithoutChoice(let word): ("else-without-if", ["word": word])
    case .secondAlternative(let word): ("second-else", ["word": word])
    case .definitionInside(let word): ("definition-inside", ["word": word])
    case .tooManyLines(let most): ("program-too-long", ["most": String(most)])
    case .lineTooLong(let most): ("line-too-long", ["most": String(most)])
    case .nestedTooDeep(let most): ("nested-too-deep", ["most": String(most)])
    default: ("unknown-word", [:])
    }
  }
}
