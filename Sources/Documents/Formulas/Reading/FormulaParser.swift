/// Makes a tree of a formula's tokens, by precedence climbing.
struct FormulaParser {
  private var rest: ArraySlice<FormulaToken>
  private let source: String
  private var depth = 0

  /// Deeper nesting is refused; a formula of the lessons has four or five levels.
  static let deepest = 48

  init(_ tokens: [FormulaToken], of source: String) {
    rest = tokens[...]
    self.source = source
  }

  /// The whole formula: nothing may be left over.
  mutating func formula() throws(FormulaStop) -> Formula {
    let formula = try expression(atLeast: 1)
    guard rest.isEmpty else { throw .unreadable(source) }
    return formula
  }

  private mutating func expression(atLeast precedence: Int) throws(FormulaStop) -> Formula {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .tooLarge }
    var left = try signed()
    // A long row of operators leans left, one level of the tree each.
    var length = 0
    while case .sign(let sign)? = rest.first, sign.precedence >= precedence {
      rest = rest.dropFirst()
      let right = try expression(atLeast: sign.precedence + 1)
      left = .operation(sign, left, right)
      length += 1
      guard length <= Self.deepest * 2 else { throw .tooLarge }
    }
    return left
  }

  private mutating func signed() throws(FormulaStop) -> Formula {
    var isNegative = false
    while case .sign(let sign)? = rest.first, sign == .minus || sign == .plus {
      rest = rest.dropFirst()
      if sign == .minus { isNegative.toggle() }
    }
    var operand = try primary()
    // The sign binds tighter than `^` and looser than `%`.
    while rest.first == .percent {
      rest = rest.dropFirst()
      operand = .percent(operand)
    }
    return isNegative ? .negative(operand) : operand
  }

  private mutating func primary() throws(FormulaStop) -> Formula {
    switch rest.popFirst() {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .boolean(let isTrue): return .boolean(isTrue)
    case .error(let error): return .error(error)
    case .cells(let sheet, let first, let last):
      return .cells(sheet: sheet, first: first, last: last)
    case .function(let name): return .call(name, try arguments())
    case .open:
      let inner = try expression(atLeast: 1)
      guard rest.popFirst() == .close else { throw .unreadable(source) }
      return inner
    default: throw .unreadable(source)
    }
  }

  /// What stands between a function's brackets.
  private mutating func arguments() throws(FormulaStop) -> [Formula] {
    guard rest.popFirst() == .open else { throw .unreadable(source) }
    if rest.first == .close {
      rest = rest.dropFirst()
      return []
    }
    var arguments: [Formula] = []
    while true {
      if rest.first == .separator || rest.first == .close {
        arguments.append(.omitted)
      } else {
        arguments.append(try expression(atLeast: 1))
      }
      switch rest.popFirst() {
      case .separator: continue
      case .close: return arguments
      default: throw .unreadable(source)
      }
    }
  }
}
