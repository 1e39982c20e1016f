/// What COUNTIF and its like look for: `75`, `">=75"`, `"Tuntas"`, `"<>"`, `"A*"`.
struct FormulaCriterion: Hashable {
  private let sign: FormulaOperator
  private let wanted: FormulaValue

  /// Reads a criterion.
  init(_ value: FormulaValue) {
    guard case .text(let text) = value else {
      sign = .equal
      wanted = value == .blank ? .number(0) : value
      return
    }
    let signs: [FormulaOperator] = [
      .lessOrEqual, .greaterOrEqual, .notEqual, .less, .greater, .equal,
    ]
    let sign = signs.first { text.hasPrefix($0.rawValue) }
    let rest = String(text.dropFirst(sign?.rawValue.count ?? 0))
    self.sign = sign ?? .equal
    // Where people write a decimal comma, the file keeps it inside of the quotes.
    if let number = Double.plain(rest) ?? Double.plain(rest.replacing(",", with: ".")) {
      wanted = .number(number)
    } else if ["TRUE", "FALSE"].contains(rest.uppercased()) {
      wanted = .boolean(rest.uppercased() == "TRUE")
    } else if rest.isEmpty, sign != nil {
      wanted = .blank
    } else {
      wanted = .text(rest)
    }
  }

  /// Whether `cell` is one of those looked for.
  func holds(for cell: FormulaValue) -> Bool {
    switch sign {
    case .equal: isSame(as: cell)
    case .notEqual: !isSame(as: cell)
    default: isSameKind(as: cell) && sign.holds(for: FormulaEvaluator.order(cell, wanted))
    }
  }

  private func isSame(as cell: FormulaValue) -> Bool {
    switch (wanted, cell) {
    case (.blank, _): cell == .blank
    case (.text(let pattern), .text(let text)):
      Self.matches(Array(text.lowercased()), Array(pattern.lowercased()))
    case (.text(let text), .blank): text.isEmpty
    case (.number(let number), .text(let text)): Double.plain(text) == number
    default: wanted == cell
    }
  }

  private func isSameKind(as cell: FormulaValue) -> Bool {
    switch (wanted, cell) {
    case (.number, .number), (.text, .text), (.boolean, .boolean): true
    default: false
    }
  }

  /// Whether the whole text fits: `*` stands for any text, `?` for one character, `~` keeps the next.
  private static func matches(_ text: [Character], _ pattern: [Character]) -> Bool {
    var (place, step) = (0, 0)
    var star: (step: Int, place: Int)?
    while place < text.count {
      let isEscaped = step + 1 < pattern.count && pattern[step] == "~"
      let wanted = step < pattern.count ? pattern[isEscaped ? step + 1 : step] : nil
      if wanted == "*", !isEscaped {
        star = (step, place)
        step += 1
      } else if let wanted, wanted == text[place] || (wanted == "?" && !isEscaped) {
        place += 1
        step += isEscaped ? 2 : 1
      } else if let last = star {
        // The star takes one character more; only the newest star ever needs to.
        star = (last.step, last.place + 1)
        place = last.place + 1
        step = last.step + 1
      } else {
        return false
      }
    }
    return pattern[step...].allSatisfy { $0 == "*" }
  }
}

extension FormulaEvaluator {
  /// Counting and adding what fulfils a criterion.
  mutating func conditional(
    _ function: FormulaFunction, _ arguments: [Formula]
  ) throws(FormulaBreak) -> FormulaValue {
    if function == .countIfs { return .number(Double(try countOfAll(arguments))) }
    let holding = try holding(try argument(0, of: arguments), try argument(1, of: arguments))
    guard function != .countIf else { return .number(Double(holding.count(where: \.self))) }
    let source = arguments.count > 2 ? arguments[2] : arguments[0]
    guard let shape = range(arguments[0]), let added = range(source),
      let values = try cells(Self.sameShape(source, as: shape, at: added))
    else { throw .error(.value) }
    let chosen = zip(holding, values).filter(\.0).map(\.1)
    let numbers = try Self.numbers(among: chosen)
    let sum = numbers.reduce(0, +)
    guard function == .averageIf else { return .number(sum) }
    guard !numbers.isEmpty else { throw .error(.division) }
    return .number(sum / Double(numbers.count))
  }

  private mutating func countOfAll(_ arguments: [Formula]) throws(FormulaBreak) -> Int {
    guard arguments.count >= 2, arguments.count.isMultiple(of: 2) else { throw .error(.value) }
    var all = try holding(arguments[0], arguments[1])
    for index in stride(from: 2, to: arguments.count, by: 2) {
      let next = try holding(arguments[index], arguments[index + 1])
      guard next.count == all.count else { throw .error(.value) }
      all = zip(all, next).map { $0 && $1 }
    }
    return all.count(where: \.self)
  }

  private mutating func holding(
    _ range: Formula, _ criterion: Formula
  ) throws(FormulaBreak) -> [Bool] {
    guard let cells = try cells(range) else { throw .error(.value) }
    let criterion = FormulaCriterion(try scalar(criterion))
    return cells.map(criterion.holds)
  }

  /// The cells to add begin where the third argument says and have the shape of the first.
  private static func sameShape(
    _ source: Formula, as shape: CellRange, at added: CellRange
  ) -> Formula {
    guard case .cells(let sheet, _, _) = source else { return source }
    let last = CellAddress(
      column: added.first.column + shape.columns.count - 1,
      row: added.first.row + shape.rows.count - 1)
    return .cells(sheet: sheet, first: CellReference(added.first), last: CellReference(last))
  }
}
