import Curriculum

/// Judges single checks of a workbook.
struct SheetJudging {
  let workbook: Workbook
  let starter: Workbook?
  let seed: UInt64
  /// The same workbook with every formula read once.
  let formulas: FormulaWorkbook

  init(workbook: Workbook, starter: Workbook?, seed: UInt64) {
    self.workbook = workbook
    self.starter = starter
    self.seed = seed
    formulas = FormulaWorkbook(workbook)
  }

  func outcome(of check: SheetCheck) -> CheckOutcome {
    let named = check.sheet.map(formulas.index(ofSheet:)) ?? 0
    guard let sheet = named, workbook.sheets.indices.contains(sheet) else {
      return .missed(.missing, ["sheet": check.sheet ?? ""])
    }
    return outcome(of: check.subject, onSheet: sheet)
  }

  private func outcome(of subject: SheetCheck.Subject, onSheet sheet: Int) -> CheckOutcome {
    switch subject {
    case .value(let cell, let wanted): value(cell, wanted, sheet)
    case .formula(let cells, let like, let within): formula(cells, like, within, sheet)
    case .function(let name, let cells): function(name, leastCells: cells)
    case .format(let cells, let isPercent, let decimals):
      format(cells, isPercent: isPercent, decimals: decimals, sheet)
    case .sorted(let rows, let column, let isDescending):
      sorted(rows, by: column, isDescending: isDescending, sheet)
    case .filter: workbook.sheets[sheet].filterRanges.isEmpty ? .missed(.missing) : .right
    case .frozen(let rows):
      workbook.sheets[sheet].frozenRows >= rows ? .right : .missed(.missing)
    case .chart(let cells, let hasTitle): chart(over: cells, hasTitle: hasTitle, sheet)
    case .lacks(let texts): lacks(texts)
    case .kept(let cells): kept(cells, sheet)
    }
  }
}

extension SheetJudging {
  /// The values of cells in reading order; a cell that cannot be computed counts as its error.
  func values(_ range: CellRange, in book: FormulaWorkbook, _ sheet: Int) -> [FormulaValue] {
    var evaluator = FormulaEvaluator(book)
    return range.addresses.map { address in
      (try? evaluator.value(at: CellPlace(sheet: sheet, address: address)))
        ?? .error(.name)
    }
  }

  private func value(_ cell: String, _ wanted: String, _ sheet: Int) -> CheckOutcome {
    guard let range = CellRange(cell), let value = values(range, in: formulas, sheet).first else {
      return .unchecked(["cell": cell])
    }
    let seen = ["cell": cell, "value": value.shownText.excerpt, "wanted": wanted]
    if value == .blank { return .missed(.missing, seen) }
    if case .number(let number) = value, let other = Double.plain(wanted) {
      return abs(number - other) < 1e-9 ? .right : .missed(.differs, seen)
    }
    return value.shownText.comparable == wanted.comparable ? .right : .missed(.differs, seen)
  }

  private func format(
    _ cells: String, isPercent: Bool?, decimals: Int?, _ sheet: Int
  ) -> CheckOutcome {
    guard let range = CellRange(cells) else { return .unchecked(["cell": cells]) }
    for address in range.addresses {
      let format = workbook.sheets[sheet][address].style.numberFormat
      let isRight =
        (isPercent.map { $0 == (format.kind == .percent) } ?? true)
        && (decimals.map { $0 == format.decimals } ?? true)
      if !isRight { return .missed(.other, ["cell": address.text]) }
    }
    return .right
  }

  private func chart(over cells: String, hasTitle: Bool, _ sheet: Int) -> CheckOutcome {
    let charts = workbook.sheets.flatMap(\.charts)
    guard let wanted = CellRange(cells) else { return .unchecked(["cell": cells]) }
    guard let first = charts.first else { return .missed(.missing, ["cells": cells]) }
    let name = workbook.sheets[sheet].name
    let covering = charts.filter { chart in
      let ranges = chart.plottedRanges.filter { ($0.sheet ?? name).comparable == name.comparable }
      return wanted.addresses.allSatisfy { cell in ranges.contains { $0.range.contains(cell) } }
    }
    guard !covering.isEmpty else {
      let seen = first.plottedRanges.map(\.range.text).joined(separator: ", ")
      return .missed(.part, ["cells": cells, "seen": seen])
    }
    let isTitled = covering.contains { !($0.title ?? "").comparable.isEmpty }
    return hasTitle && !isTitled ? .missed(.untitled) : .right
  }

  private func lacks(_ texts: [String]) -> CheckOutcome {
    for sheet in workbook.sheets {
      for address in sheet.cells.addresses {
        guard case .text(let value) = sheet.cells.value(at: address),
          let text = texts.first(where: value.holds)
        else { continue }
        return .missed(.other, ["text": text, "cell": address.text])
      }
    }
    return .right
  }
}
