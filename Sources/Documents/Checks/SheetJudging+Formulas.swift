import Curriculum

extension SheetJudging {
  /// Formulas in `cells` that behave like `like`, written for the first of them.
  func formula(_ cells: String, _ like: String, _ within: Double, _ sheet: Int) -> CheckOutcome {
    guard let range = CellRange(cells), let wanted = try? Formula(like) else {
      return .unchecked(["cell": cells, "function": like])
    }
    let trial = FormulaTrial(formulas, seed: seed, tolerance: within)
    var firstMiss: (cell: CellAddress, finding: FormulaFinding)?
    var firstRight: (cell: CellAddress, formula: Formula)?
    // Every cell of a class's list is tried; of a long list as many, from its first to its last.
    let stride = max(1, range.count / Self.mostTrials)
    for (index, address) in range.addresses.enumerated() {
      let place = CellPlace(sheet: sheet, address: address)
      let isTried = index.isMultiple(of: stride) || address == range.last
      if !isTried, let first = firstRight, isFilled(first.formula, from: first.cell, at: place) {
        continue
      }
      let expected = wanted.moved(
        rows: address.row - range.first.row, columns: address.column - range.first.column)
      let finding = trial.finding(at: place, expected: expected)
      if finding == .same {
        guard firstRight == nil, case .formula(let formula, _) = formulas.content(at: place) else {
          continue
        }
        firstRight = (address, formula)
      } else if firstMiss == nil {
        firstMiss = (address, finding)
      }
    }
    guard let miss = firstMiss else { return .right }
    return Self.outcome(of: miss.finding, in: miss.cell, isBegun: firstRight != nil)
  }

  /// Cells of one column that are tried even though they hold the same formula, filled down.
  private static let mostTrials = 100

  /// Whether the formula at `place` is `formula` filled there: a trial would tell the same, unless
  /// a dollar holds it fast where it should move.
  private func isFilled(_ formula: Formula, from cell: CellAddress, at place: CellPlace) -> Bool {
    guard case .formula(let other, _) = formulas.content(at: place) else { return false }
    let moved = formula.moved(
      rows: place.address.row - cell.row, columns: place.address.column - cell.column)
    return moved == other
  }

  private static func outcome(
    of finding: FormulaFinding, in cell: CellAddress, isBegun: Bool
  ) -> CheckOutcome {
    var seen = ["cell": cell.text]
    switch finding {
    case .same: return .right
    case .missing: return .missed(isBegun ? .notFilled : .missing, seen)
    case .typed(let shown):
      seen["value"] = shown
      return .missed(.typed, seen)
    case .part(let source):
      seen["formula"] = source
      return .missed(.part, seen)
    case .differs(let source, let shown, let expected):
      seen["formula"] = source
      seen["value"] = shown
      seen["wanted"] = expected
      return .missed(.differs, seen)
    case .rightByLuck(let source):
      seen["formula"] = source
      return .missed(.lucky, seen)
    case .error(let error, let source):
      seen["formula"] = source
      seen["value"] = error.rawValue
      return .missed(.error, seen)
    case .unchecked(let stop):
      seen["function"] = stop.name
      return .unchecked(seen)
    }
  }

  /// Whether a formula anywhere calls `name` over enough cells.
  func function(_ name: String, leastCells: Int) -> CheckOutcome {
    var largest = 0
    var source = ""
    for sheet in formulas.sheets {
      for address in sheet.cells.keys.sorted() {
        guard case .formula(let formula, let text)? = sheet.cells[address] else { continue }
        for case .call(name, let arguments) in formula.parts {
          let count = arguments.flatMap(\.parts).reduce(0) { $0 + $1.cellCount }
          if count > largest { (largest, source) = (count, text) }
        }
      }
    }
    if largest >= leastCells { return .right }
    let seen = ["function": name, "formula": source, "count": String(largest)]
    return .missed(largest == 0 ? .missing : .part, seen)
  }

  /// Rows in order, and each row still the one that it was.
  func sorted(
    _ rows: String, by column: String, isDescending: Bool, _ sheet: Int
  ) -> CheckOutcome {
    guard let range = CellRange(rows), let key = CellAddress(column + "1")?.column else {
      return .unchecked(["cell": rows])
    }
    if let starter, isTorn(range, from: FormulaWorkbook(starter), sheet) {
      return .missed(.torn, ["cells": rows])
    }
    let keys = CellRange(
      CellAddress(column: key, row: range.first.row), CellAddress(column: key, row: range.last.row))
    let values = values(keys, in: formulas, sheet)
    for (index, pair) in zip(values, values.dropFirst()).enumerated() {
      let order = FormulaEvaluator.order(pair.0, pair.1)
      guard isDescending ? order < 0 : order > 0 else { continue }
      let cell = CellAddress(column: key, row: range.first.row + index + 1).text
      return .missed(.other, ["cell": cell, "value": pair.1.shownText])
    }
    return .right
  }

  /// Whether a row of the starter is not there any more as it was: only some columns were sorted.
  private func isTorn(_ range: CellRange, from before: FormulaWorkbook, _ sheet: Int) -> Bool {
    guard before.sheets.indices.contains(sheet) else { return false }
    let typed = range.columns.filter { column in
      range.rows.allSatisfy { row in
        let place = CellPlace(sheet: sheet, address: CellAddress(column: column, row: row))
        if case .value(let value) = before.content(at: place) { return value != .blank }
        return false
      }
    }
    let lines: (FormulaWorkbook) -> [String] = { book in
      range.rows.map { row in
        typed.map { column in
          let address = CellAddress(column: column, row: row)
          return values(CellRange(address, address), in: book, sheet)[0].shownText.comparable
        }.joined(separator: "\t")
      }.sorted()
    }
    return lines(before) != lines(formulas)
  }

  /// The same values as in the starter.
  func kept(_ cells: String, _ sheet: Int) -> CheckOutcome {
    guard let range = CellRange(cells) else { return .unchecked(["cell": cells]) }
    guard let starter, starter.sheets.indices.contains(sheet) else { return .right }
    let before = values(range, in: FormulaWorkbook(starter), sheet)
    let now = values(range, in: formulas, sheet)
    for (index, address) in range.addresses.enumerated() where before[index] != now[index] {
      let seen = ["cell": address.text, "value": now[index].shownText]
      return .missed(.torn, seen.merging(["wanted": before[index].shownText]) { $1 })
    }
    return .right
  }
}

extension FormulaStop {
  /// What is told about it.
  fileprivate var name: String {
    switch self {
    case .unsupported(let name): name
    case .unreadable(let source): source
    case .tooLarge: "…"
    }
  }
}

extension Formula {
  /// How many cells it names itself.
  fileprivate var cellCount: Int {
    guard case .cells(_, let first, let last) = self else { return 0 }
    return CellRange(first.address, (last ?? first).address).count
  }
}
