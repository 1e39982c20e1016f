extension FormulaEvaluator {
  /// A number, or what counts as one: a blank is 0, a truth value 0 or 1, text when it reads as one.
  mutating func number(_ formula: Formula) throws(FormulaBreak) -> Double {
    try Self.number(try scalar(formula))
  }

  /// The number that `value` counts as.
  static func number(_ value: FormulaValue) throws(FormulaBreak) -> Double {
    switch value {
    case .blank: return 0
    case .number(let number): return number
    case .boolean(let isTrue): return isTrue ? 1 : 0
    case .error(let error): throw .error(error)
    case .text(let text):
      guard let number = Double.plain(text) else { throw .error(.value) }
      return number
    }
  }

  /// Whether `formula` holds.
  mutating func truth(_ formula: Formula) throws(FormulaBreak) -> Bool {
    switch try scalar(formula) {
    case .text(let text):
      switch text.uppercased() {
      case "TRUE": return true
      case "FALSE": return false
      default: throw .error(.value)
      }
    case let value: return try Self.number(value) != 0
    }
  }

  /// The text that `formula` gives.
  mutating func text(_ formula: Formula) throws(FormulaBreak) -> String {
    try scalar(formula).shownText
  }

  mutating func operation(
    _ sign: FormulaOperator, _ left: Formula, _ right: Formula
  ) throws(FormulaBreak) -> FormulaValue {
    switch sign {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      let order = Self.order(try scalar(left), try scalar(right))
      return .boolean(sign.holds(for: order))
    case .join: return .text(try text(left) + (try text(right)))
    case .plus, .minus, .times, .dividedBy, .power:
      return try Self.arithmetic(sign, try number(left), try number(right))
    }
  }

  private static func arithmetic(
    _ sign: FormulaOperator, _ left: Double, _ right: Double
  ) throws(FormulaBreak) -> FormulaValue {
    switch sign {
    case .minus: return .number(nearlyZero(left - right, of: left))
    case .times: return try finite(left * right)
    case .dividedBy:
      guard right != 0 else { throw .error(.division) }
      return try finite(left / right)
    case .power: return try power(left, right)
    default: return .number(nearlyZero(left + right, of: left))
    }
  }

  /// What remains of rounding when two nearly equal numbers are subtracted is 0, as in Excel.
  private static func nearlyZero(_ difference: Double, of operand: Double) -> Double {
    abs(difference) < abs(operand) * 1e-15 ? 0 : difference
  }

  /// `number` unless it is too large for a cell.
  static func finite(_ number: Double) throws(FormulaBreak) -> FormulaValue {
    guard number.isFinite else { throw .error(.number) }
    return .number(number)
  }

  /// -1, 0 or 1: numbers before texts before truth values; capitals do not count.
  static func order(_ left: FormulaValue, _ right: FormulaValue) -> Int {
    switch (left, right) {
    case (.blank, .blank): return 0
    case (.blank, let other): return order(blank(like: other), other)
    case (let other, .blank): return order(other, blank(like: other))
    case (.number(let one), .number(let other)):
      return isNearly(one, other) ? 0 : one < other ? -1 : 1
    case (.text(let one), .text(let other)):
      let (one, other) = (one.lowercased(), other.lowercased())
      return one == other ? 0 : one < other ? -1 : 1
    case (.boolean(let one), .boolean(let other)):
      return one == other ? 0 : other ? -1 : 1
    default: return left.rank < right.rank ? -1 : 1
    }
  }

  /// Whether two numbers differ by no more than rounding: 0.1 + 0.2 is 0.3 for office programs.
  private static func isNearly(_ one: Double, _ other: Double) -> Bool {
    one == other || abs(one - other) < abs(one) * 0x1p-48
  }

  private static func blank(like value: FormulaValue) -> FormulaValue {
    switch value {
    case .text: .text("")
    case .boolean: .boolean(false)
    default: .number(0)
    }
  }
}

extension FormulaValue {
  fileprivate var rank: Int {
    switch self {
    case .blank, .number: 0
    case .text: 1
    case .boolean: 2
    case .error: 3
    }
  }
}

extension FormulaOperator {
  /// Whether a comparison that came out as `order` fulfils this sign.
  func holds(for order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    default: false
    }
  }
}
