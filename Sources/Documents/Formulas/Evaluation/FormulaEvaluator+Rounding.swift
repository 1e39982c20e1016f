internal import Foundation

extension FormulaEvaluator {
  /// Rounding and other functions of one or two numbers.
  mutating func rounding(
    _ function: FormulaFunction, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    let first = try number(try argument(0, of: arguments))
    switch function {
    case .integer: return .number(first.rounded(.down))
    case .absolute: return .number(abs(first))
    case .squareRoot:
      guard first >= 0 else { throw .error(.number) }
      return .number(first.squareRoot())
    case .power: return try Self.power(first, try number(try argument(1, of: arguments)))
    case .remainder:
      let divisor = try number(try argument(1, of: arguments))
      guard divisor != 0 else { throw .error(.division) }
      return .number(first - divisor * (first / divisor).rounded(.down))
    default:
      let digits = arguments.count > 1 ? try number(arguments[1]) : 0
      return .number(Self.rounded(first, digits: Int(digits.clampedToInt), by: function))
    }
  }

  /// Halves go away from zero; what lies a hair below a half counts as one, as in office programs.
  private static func rounded(
    _ number: Double, digits: Int, by function: FormulaFunction
  ) -> Double {
    guard abs(digits) <= 15, number.isFinite else { return digits < 0 ? 0 : number }
    let factor = pow(10, Double(abs(digits)))
    let scaled = digits >= 0 ? number * factor : number / factor
    guard abs(scaled) < 1e15 else { return number }
    // Fifteen digits are all that a cell keeps: 1.005 is meant, 1.00499999999999989 is stored.
    let meant = Double(String(format: "%.15g", scaled)) ?? scaled
    let whole: Double
    switch function {
    case .roundUp: whole = meant.rounded(.awayFromZero)
    case .roundDown: whole = meant.rounded(.towardZero)
    default: whole = meant.rounded(.toNearestOrAwayFromZero)
    }
    return digits >= 0 ? whole / factor : whole * factor
  }

  static func power(_ left: Double, _ right: Double) throws(FormulaBreak) -> FormulaValue {
    if left == 0, right < 0 { throw .error(.division) }
    return try finite(pow(left, right))
  }
}
