/// Turns the rows of a sheet into cells, one after the other.
struct OdsRows {
  /// How often a row or cell with something in it is repeated at most.
  private static let mostRepetitions = 10_000
  /// How often an empty cell's style is worth keeping.
  private static let mostStyledRepetitions = 64

  private var nextRow = 1
  private var columnStyles: [String?] = []
  private var cellCount = 0

  /// Starts at the top of a new sheet.
  mutating func beginSheet() {
    nextRow = 1
    columnStyles = []
  }

  /// Takes a column's width and usual style.
  mutating func take(column element: MarkupElement, into sheet: inout Sheet, styles: OdsStyles) {
    let count = Self.repetitions(element, "table:number-columns-repeated")
    // The rest of the sheet, which nobody has touched, is one column with many repetitions.
    let width = count > 256 ? nil : styles.columnWidth(element["table:style-name"])
    for _ in 0..<min(count, 256) where columnStyles.count < 256 {
      columnStyles.append(element["table:default-cell-style-name"])
      sheet.columnWidthsMillimetres[columnStyles.count] = width
    }
  }

  /// Takes a row, as often as it is repeated.
  mutating func take(
    row element: MarkupElement, into sheet: inout Sheet, styles: inout OdsStyles
  ) throws(DocumentTrouble) {
    let count = Self.repetitions(element, "table:number-rows-repeated")
    let row = nextRow
    nextRow += count
    guard nextRow <= CellAddress.lastRow + 1 else { return }
    if ["collapse", "filter"].contains(element["table:visibility"]), count <= Self.mostRepetitions {
      sheet.hiddenRows.formUnion(row..<row + count)
    }
    let isWorthRepeating = Self.holdsValues(element)
    guard isWorthRepeating || count <= Self.mostStyledRepetitions else { return }
    for offset in 0..<min(count, Self.mostRepetitions) {
      try take(cells: element, at: row + offset, into: &sheet, styles: &styles)
    }
  }

  private mutating func take(
    cells element: MarkupElement, at row: Int, into sheet: inout Sheet, styles: inout OdsStyles
  ) throws(DocumentTrouble) {
    var column = 1
    for node in element.nodes {
      guard case .element(let cell) = node, column <= CellAddress.lastColumn else { continue }
      let count = Self.repetitions(cell, "table:number-columns-repeated")
      defer { column += count }
      guard cell.name == "table:table-cell" else { continue }
      let name =
        cell["table:style-name"] ?? element["table:default-cell-style-name"]
        ?? (columnStyles.indices.contains(column - 1) ? columnStyles[column - 1] : nil)
      let made = Cell(
        cell.odsValue, formula: cell.odsFormula(at: CellAddress(column: column, row: row)),
        style: styles.style(name, valueType: cell["office:value-type"]))
      let isEmpty = made.value == .empty && made.formula == nil
      guard !isEmpty || count <= Self.mostStyledRepetitions else { continue }
      for offset in 0..<count where column + offset <= CellAddress.lastColumn {
        let address = CellAddress(column: column + offset, row: row)
        if made != Cell() { sheet.cells[address] = made }
        cellCount += 1
        guard cellCount <= XlsxSheet.mostCells else { throw .tooLarge }
      }
      merge(cell, at: CellAddress(column: column, row: row), in: &sheet)
    }
  }

  private func merge(_ cell: MarkupElement, at address: CellAddress, in sheet: inout Sheet) {
    let columns = Self.repetitions(cell, "table:number-columns-spanned")
    let rows = Self.repetitions(cell, "table:number-rows-spanned")
    guard columns > 1 || rows > 1 else { return }
    let last = CellAddress(column: address.column + columns - 1, row: address.row + rows - 1)
    sheet.mergedRanges.append(CellRange(address, last))
  }

  private static func repetitions(_ element: MarkupElement, _ attribute: String) -> Int {
    let count = element[attribute].flatMap { Int($0) } ?? 1
    return min(max(count, 1), CellAddress.lastRow)
  }

  /// Whether any cell of the row has a value or a formula.
  private static func holdsValues(_ row: MarkupElement) -> Bool {
    row.nodes.contains { node in
      guard case .element(let cell) = node else { return false }
      return cell["office:value-type"] != nil || cell["table:formula"] != nil
        || cell.child("text:p") != nil
    }
  }
}
