/// The functions that are computed here, by the English names that every file keeps.
enum FormulaFunction: String, CaseIterable {
  case sum = "SUM"
  case average = "AVERAGE"
  case min = "MIN"
  case max = "MAX"
  case count = "COUNT"
  case countFilled = "COUNTA"
  case countBlank = "COUNTBLANK"
  case product = "PRODUCT"
  case median = "MEDIAN"
  case subtotal = "SUBTOTAL"
  case large = "LARGE"
  case small = "SMALL"
  case rank = "RANK"
  case rankEqual = "RANK.EQ"

  case countIf = "COUNTIF"
  case countIfs = "COUNTIFS"
  case sumIf = "SUMIF"
  case averageIf = "AVERAGEIF"

  case `if` = "IF"
  case ifs = "IFS"
  case ifError = "IFERROR"
  case and = "AND"
  case or = "OR"
  case not = "NOT"
  case alwaysTrue = "TRUE"
  case alwaysFalse = "FALSE"

  case round = "ROUND"
  case roundUp = "ROUNDUP"
  case roundDown = "ROUNDDOWN"
  case integer = "INT"
  case absolute = "ABS"
  case remainder = "MOD"
  case squareRoot = "SQRT"
  case power = "POWER"

  case length = "LEN"
  case trim = "TRIM"
  case upper = "UPPER"
  case lower = "LOWER"
  case concatenate = "CONCATENATE"
}

extension FormulaEvaluator {
  /// Computes a function; one that is not known here stops, since its cell may well be right.
  mutating func call(
    _ name: String, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    guard let function = FormulaFunction(rawValue: name) else { throw .stop(.unsupported(name)) }
    switch function {
    case .sum, .average, .min, .max, .count, .countFilled, .product, .median:
      return try aggregate(function, arguments)
    case .countBlank, .subtotal, .large, .small, .rank, .rankEqual:
      return try selection(function, arguments)
    case .countIf, .countIfs, .sumIf, .averageIf: return try conditional(function, arguments)
    case .if, .ifs, .ifError, .and, .or, .not, .alwaysTrue, .alwaysFalse:
      return try logic(function, arguments)
    case .round, .roundUp, .roundDown, .integer, .absolute, .remainder, .squareRoot, .power:
      return try rounding(function, arguments)
    case .length, .trim, .upper, .lower, .concatenate: return try textual(function, arguments)
    }
  }

  /// An argument that has to be there.
  func argument(_ index: Int, of arguments: [Formula]) throws(FormulaBreak) -> Formula {
    guard arguments.indices.contains(index) else { throw .error(.value) }
    return arguments[index]
  }
}
