/// Computes cells, as an office program would, with values put in place of what stands there.
///
/// Every cell is computed once. Depth and work are bounded: beyond that a cell is unchecked.
public struct FormulaEvaluator {
  let workbook: FormulaWorkbook
  /// Taken instead of what stands in the cell.
  private let changes: [CellPlace: FormulaValue]
  private var known: [CellPlace: Result<FormulaValue, FormulaStop>] = [:]
  private var open: Set<CellPlace> = []
  private var depth = 0
  private var cellsRead = 0
  /// The sheet and the cells of the formula at hand.
  var sheet = 0

  /// Levels of nested formulas, counted over cells: each takes a piece of the thread's stack.
  static let deepest = 300
  /// Cells looked at in the life of one evaluator.
  static let mostCells = 4_000_000

  /// Makes an evaluator.
  public init(_ workbook: FormulaWorkbook, changes: [CellPlace: FormulaValue] = [:]) {
    self.workbook = workbook
    self.changes = changes
  }

  /// The value of the cell at `place`.
  public mutating func value(at place: CellPlace) throws(FormulaStop) -> FormulaValue {
    if let change = changes[place] { return change }
    switch workbook.content(at: place) {
    case .value(let value): return value
    case .unreadable(let stop, _): throw stop
    case .formula(let formula, _):
      if let result = known[place] { return try result.get() }
      guard open.insert(place).inserted else { return .error(.circle) }
      defer { open.remove(place) }
      do throws(FormulaStop) {
        let value = try value(of: formula, onSheet: place.sheet)
        known[place] = .success(value)
        return value
      } catch {
        known[place] = .failure(error)
        throw error
      }
    }
  }

  /// What `formula` gives in a cell of sheet number `index`.
  public mutating func value(
    of formula: Formula, onSheet index: Int
  ) throws(FormulaStop) -> FormulaValue {
    let outer = sheet
    sheet = index
    defer { sheet = outer }
    do throws(FormulaBreak) {
      return try scalar(formula)
    } catch {
      switch error {
      case .error(let error): return .error(error)
      case .stop(let stop): throw stop
      }
    }
  }
}

/// What ends the computing of one formula before its end.
enum FormulaBreak: Error, Hashable {
  /// The formula's value is this error.
  case error(FormulaError)
  case stop(FormulaStop)
}

extension FormulaEvaluator {
  /// One value.
  ///
  /// An error comes as a break, so that it spreads by itself.
  mutating func scalar(_ formula: Formula) throws(FormulaBreak) -> FormulaValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .stop(.tooLarge) }
    switch formula {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .boolean(let isTrue): return .boolean(isTrue)
    case .error(let error): throw .error(error)
    case .omitted: return .blank
    case .cells(let sheet, let first, nil):
      return try value(inCell: CellPlace(sheet: try index(of: sheet), address: first.address))
    case .cells: throw .stop(.unsupported("range"))
    case .negative(let inner): return .number(-(try number(inner)))
    case .percent(let inner): return .number(try number(inner) / 100)
    case .operation(let sign, let left, let right): return try operation(sign, left, right)
    case .call(let name, let arguments): return try call(name, arguments)
    }
  }

  /// The value in a cell; an error in it is one here.
  private mutating func value(inCell place: CellPlace) throws(FormulaBreak) -> FormulaValue {
    let value = try uncheckedValue(inCell: place)
    if case .error(let error) = value { throw .error(error) }
    return value
  }

  private mutating func uncheckedValue(inCell place: CellPlace) throws(FormulaBreak) -> FormulaValue
  {
    cellsRead += 1
    guard cellsRead <= Self.mostCells else { throw .stop(.tooLarge) }
    do throws(FormulaStop) { return try value(at: place) } catch { throw .stop(error) }
  }

  private func index(of sheetName: String?) throws(FormulaBreak) -> Int {
    guard let sheetName else { return sheet }
    guard let index = workbook.index(ofSheet: sheetName) else { throw .error(.reference) }
    return index
  }

  /// The values of the cells that `formula` names, row by row; `nil` when it names none.
  ///
  /// Below and beside the last cell in use everything is blank and left out.
  mutating func cells(_ formula: Formula) throws(FormulaBreak) -> [FormulaValue]? {
    guard case .cells(let sheetName, let first, let last) = formula else { return nil }
    let index = try index(of: sheetName)
    let range = CellRange(first.address, (last ?? first).address)
    guard let end = workbook.sheets[index].lastCell,
      let used = range.overlap(.upTo(end))
    else { return [] }
    guard cellsRead + used.count <= Self.mostCells else { throw .stop(.tooLarge) }
    var values: [FormulaValue] = []
    values.reserveCapacity(used.count)
    for row in used.rows {
      for column in used.columns {
        let place = CellPlace(sheet: index, address: CellAddress(column: column, row: row))
        values.append(try uncheckedValue(inCell: place))
      }
    }
    return values
  }

  /// The rectangle that `formula` names.
  func range(_ formula: Formula) -> CellRange? {
    guard case .cells(_, let first, let last) = formula else { return nil }
    return CellRange(first.address, (last ?? first).address)
  }
}
