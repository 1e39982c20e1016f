/// What is computed in a cell, read from whatever dialect it was stored in.
public indirect enum Formula: Hashable, Sendable {
  case number(Double)
  case text(String)
  case boolean(Bool)
  case error(FormulaError)
  /// A cell, or a rectangle of cells when `last` is there; `sheet` is `nil` for its own sheet.
  case cells(sheet: String?, first: CellReference, last: CellReference?)
  /// An argument left empty, as in `IF(A1;;2)`.
  case omitted
  case negative(Formula)
  case percent(Formula)
  case operation(FormulaOperator, Formula, Formula)
  /// A function by its English name, known to us or not.
  case call(String, [Formula])
}

/// What stands between two operands.
public enum FormulaOperator: String, Hashable, CaseIterable, Sendable {
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case join = "&"
  case plus = "+"
  case minus = "-"
  case times = "*"
  case dividedBy = "/"
  case power = "^"

  /// Higher binds tighter; `^` stands below signs, so that -2^2 is 4 as in office programs.
  var precedence: Int {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 1
    case .join: 2
    case .plus, .minus: 3
    case .times, .dividedBy: 4
    case .power: 5
    }
  }
}

extension Formula {
  /// Every part of the formula, itself first.
  public var parts: [Formula] {
    var found: [Formula] = []
    var open = [self]
    while let part = open.popLast() {
      found.append(part)
      switch part {
      case .negative(let inner), .percent(let inner): open.append(inner)
      case .operation(_, let left, let right): open += [right, left]
      case .call(_, let arguments): open += arguments.reversed()
      default: break
      }
    }
    return found
  }

  /// The names of the functions that it calls, in the order of the text.
  public var functionNames: [String] {
    parts.compactMap { if case .call(let name, _) = $0 { name } else { nil } }
  }

  /// Whether it looks at any cell at all.
  public var readsCells: Bool {
    parts.contains { if case .cells = $0 { true } else { false } }
  }

  /// The same after it was copied `rows` down and `columns` to the right.
  public func moved(rows: Int, columns: Int) -> Formula {
    switch self {
    case .cells(let sheet, let first, let last):
      guard let movedFirst = first.moved(rows: rows, columns: columns) else {
        return .error(.reference)
      }
      guard let last else { return .cells(sheet: sheet, first: movedFirst, last: nil) }
      guard let movedLast = last.moved(rows: rows, columns: columns) else {
        return .error(.reference)
      }
      return .cells(sheet: sheet, first: movedFirst, last: movedLast)
    case .negative(let inner): return .negative(inner.moved(rows: rows, columns: columns))
    case .percent(let inner): return .percent(inner.moved(rows: rows, columns: columns))
    case .operation(let sign, let left, let right):
      return .operation(
        sign, left.moved(rows: rows, columns: columns), right.moved(rows: rows, columns: columns))
    case .call(let name, let arguments):
      return .call(name, arguments.map { $0.moved(rows: rows, columns: columns) })
    case .number, .text, .boolean, .error, .omitted: return self
    }
  }
}
