extension FormulaEvaluator {
  /// Choosing and combining truths; only the chosen branch is computed.
  mutating func logic(
    _ function: FormulaFunction, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    switch function {
    case .if: return try choice(arguments)
    case .ifs:
      for index in stride(from: 0, to: arguments.count, by: 2) {
        if try truth(arguments[index]) { return try scalar(try argument(index + 1, of: arguments)) }
      }
      throw .error(.notAvailable)
    case .ifError: return try withoutError(arguments)
    case .not: return .boolean(!(try truth(try argument(0, of: arguments))))
    case .alwaysTrue: return .boolean(true)
    case .alwaysFalse: return .boolean(false)
    default:
      let truths = try truths(arguments)
      guard !truths.isEmpty else { throw .error(.value) }
      return .boolean(function == .and ? truths.allSatisfy(\.self) : truths.contains(true))
    }
  }

  private mutating func choice(_ arguments: [Formula]) throws(FormulaBreak) -> FormulaValue {
    guard (1...3).contains(arguments.count) else { throw .error(.value) }
    let holds = try truth(arguments[0])
    let index = holds ? 1 : 2
    guard arguments.indices.contains(index) else { return .boolean(holds) }
    let value = try scalar(arguments[index])
    // An empty branch, and one that names a blank cell, shows 0.
    return value == .blank ? .number(0) : value
  }

  private mutating func withoutError(_ arguments: [Formula]) throws(FormulaBreak) -> FormulaValue {
    do throws(FormulaBreak) {
      return try scalar(try argument(0, of: arguments))
    } catch {
      guard case .error = error else { throw error }
      return try scalar(try argument(1, of: arguments))
    }
  }

  private mutating func truths(_ arguments: [Formula]) throws(FormulaBreak) -> [Bool] {
    var truths: [Bool] = []
    for argument in arguments {
      guard let cells = try cells(argument) else {
        truths.append(try truth(argument))
        continue
      }
      for cell in cells {
        switch cell {
        case .number(let number): truths.append(number != 0)
        case .boolean(let isTrue): truths.append(isTrue)
        case .error(let error): throw .error(error)
        case .blank, .text: break
        }
      }
    }
    return truths
  }
}

extension FormulaEvaluator {
  /// Text functions.
  mutating func textual(
    _ function: FormulaFunction, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    if function == .concatenate {
      var joined = ""
      for argument in arguments { joined += try text(argument) }
      return .text(joined)
    }
    let text = try text(try argument(0, of: arguments))
    switch function {
    case .length: return .number(Double(text.unicodeScalars.count))
    case .upper: return .text(text.uppercased())
    case .lower: return .text(text.lowercased())
    default: return .text(text.split(separator: " ").joined(separator: " "))
    }
  }
}
