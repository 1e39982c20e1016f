extension FormulaEvaluator {
  /// Sums and their like: in cells only numbers count, written arguments have to be numbers.
  mutating func aggregate(
    _ function: FormulaFunction, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    guard !arguments.isEmpty else { throw .error(.value) }
    switch function {
    case .count: return .number(Double(try countOfNumbers(arguments)))
    case .countFilled: return .number(Double(try countOfFilled(arguments)))
    default: return try Self.aggregate(function, of: try numbers(arguments))
    }
  }

  private static func aggregate(
    _ function: FormulaFunction, of numbers: [Double]
  ) throws(FormulaBreak) -> FormulaValue {
    switch function {
    case .sum: return try finite(numbers.reduce(0, +))
    case .product: return try finite(numbers.isEmpty ? 0 : numbers.reduce(1, *))
    case .min: return .number(numbers.min() ?? 0)
    case .max: return .number(numbers.max() ?? 0)
    case .median:
      guard !numbers.isEmpty else { throw .error(.number) }
      let sorted = numbers.sorted()
      let middle = sorted.count / 2
      return .number(
        sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle])
    default:
      guard !numbers.isEmpty else { throw .error(.division) }
      return try finite(numbers.reduce(0, +) / Double(numbers.count))
    }
  }

  /// Every number among the arguments; an error among them is the result.
  private mutating func numbers(_ arguments: [Formula]) throws(FormulaBreak) -> [Double] {
    var numbers: [Double] = []
    for argument in arguments {
      if let cells = try cells(argument) {
        numbers += try Self.numbers(among: cells)
      } else {
        numbers.append(try number(argument))
      }
    }
    return numbers
  }

  static func numbers(among cells: [FormulaValue]) throws(FormulaBreak) -> [Double] {
    var numbers: [Double] = []
    for cell in cells {
      if case .error(let error) = cell { throw .error(error) }
      if case .number(let number) = cell { numbers.append(number) }
    }
    return numbers
  }

  private mutating func countOfNumbers(_ arguments: [Formula]) throws(FormulaBreak) -> Int {
    var count = 0
    for argument in arguments {
      if let cells = try cells(argument) {
        count += cells.count { if case .number = $0 { true } else { false } }
      } else if (try? Self.number(try scalar(argument))) != nil {
        count += 1
      }
    }
    return count
  }

  private mutating func countOfFilled(_ arguments: [Formula]) throws(FormulaBreak) -> Int {
    var count = 0
    for argument in arguments {
      count += try cells(argument)?.count { $0 != .blank } ?? 1
    }
    return count
  }
}

extension FormulaEvaluator {
  /// Functions that pick or count cells of one range.
  mutating func selection(
    _ function: FormulaFunction, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    switch function {
    case .countBlank:
      let range = try argument(0, of: arguments)
      guard let cells = try cells(range), let count = self.range(range)?.count else {
        throw .error(.value)
      }
      return .number(Double(count - cells.count { $0 != .blank && $0 != .text("") }))
    case .subtotal: return try subtotal(arguments)
    case .large, .small:
      let numbers = try numbers([try argument(0, of: arguments)]).sorted()
      let place = Int((try number(try argument(1, of: arguments))).rounded(.down).clampedToInt)
      guard numbers.indices.contains(place - 1) else { throw .error(.number) }
      return .number(function == .small ? numbers[place - 1] : numbers[numbers.count - place])
    default: return try rank(arguments)
    }
  }

  /// LibreOffice writes this where the sum button is used below a filter.
  private mutating func subtotal(_ arguments: [Formula]) throws(FormulaBreak) -> FormulaValue {
    let code = Int((try number(try argument(0, of: arguments))).clampedToInt)
    let functions: [Int: FormulaFunction] = [
      1: .average, 2: .count, 3: .countFilled, 4: .max, 5: .min, 6: .product, 9: .sum,
    ]
    guard let function = functions[code > 100 ? code - 100 : code] else {
      throw .stop(.unsupported("SUBTOTAL"))
    }
    return try aggregate(function, Array(arguments.dropFirst()))
  }

  private mutating func rank(_ arguments: [Formula]) throws(FormulaBreak) -> FormulaValue {
    let wanted = try number(try argument(0, of: arguments))
    let numbers = try numbers([try argument(1, of: arguments)])
    let ascends = arguments.count > 2 ? try number(arguments[2]) != 0 : false
    guard numbers.contains(wanted) else { throw .error(.notAvailable) }
    return .number(Double(1 + numbers.count { ascends ? $0 < wanted : $0 > wanted }))
  }
}

extension Double {
  /// Itself within what is safe to make a whole number of.
  var clampedToInt: Double { isNaN ? 0 : Swift.min(Swift.max(self, -1e9), 1e9) }
}
