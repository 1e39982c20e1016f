/// Takes the rows of a sheet and what is laid over them.
struct XlsxSheet: MarkupReceiver {
  /// More than any exercise has, and as many as fit into memory easily.
  static let mostCells = 500_000

  let containers: Set<String> = ["worksheet", "sheetData"]
  private(set) var sheet: Sheet
  private let styles: XlsxStyles
  private let strings: [String]
  private var shared: [String: SharedFormula] = [:]
  private var lastRow = 0
  private var cellCount = 0

  /// Makes a taker that fills `sheet`.
  init(_ sheet: Sheet, styles: XlsxStyles, strings: [String]) {
    self.sheet = sheet
    self.styles = styles
    self.strings = strings
  }

  mutating func receive(
    _ element: MarkupElement, in container: String
  ) throws(DocumentTrouble) {
    switch element.name {
    case "row": try take(row: element)
    case "cols": take(columns: element)
    case "sheetViews": take(views: element)
    case "mergeCells":
      sheet.mergedRanges += element.children("mergeCell")
        .compactMap { $0["ref"].flatMap { CellRange($0) } }
    case "autoFilter": sheet.take(filter: element)
    case "sortState": sheet.take(sorting: element)
    default: break
    }
  }

  private mutating func take(row element: MarkupElement) throws(DocumentTrouble) {
    let row = element["r"].flatMap { Int($0) } ?? lastRow + 1
    guard (1...CellAddress.lastRow).contains(row) else { return }
    lastRow = row
    if element["hidden"] == "1" || element["hidden"] == "true" { sheet.hiddenRows.insert(row) }
    var column = 0
    for node in element.nodes {
      guard case .element(let cell) = node, cell.name == "c" else { continue }
      let address =
        cell["r"].flatMap { CellAddress($0) } ?? CellAddress(column: column + 1, row: row)
      column = address.column
      cellCount += 1
      guard cellCount <= Self.mostCells else { throw .tooLarge }
      sheet.cells[address] = Cell(
        value(of: cell), formula: formula(of: cell, at: address), style: styles[cell["s"]])
    }
  }

  private func value(of cell: MarkupElement) -> CellValue {
    if cell["t"] == "inlineStr" { return .text(cell.child("is")?.cellText ?? "") }
    guard let stored = cell.child("v")?.text else { return .empty }
    switch cell["t"] {
    case "s":
      guard let index = Int(stored), strings.indices.contains(index) else { return .empty }
      return .text(strings[index])
    case "str": return .text(stored)
    case "b": return .boolean(stored == "1" || stored == "true")
    case "e": return .error(stored)
    case "d": return CalendarDay.serial(stored).map { .number($0) } ?? .text(stored)
    default:
      guard let number = Double(stored), number.isFinite else { return .empty }
      return .number(number)
    }
  }

  private mutating func formula(of cell: MarkupElement, at address: CellAddress) -> CellFormula? {
    guard let element = cell.child("f") else { return nil }
    let text = element.text
    switch element["t"] {
    case "shared":
      guard let group = element["si"] else { return nil }
      if !text.isEmpty { shared[group] = SharedFormula(text: text, origin: address) }
      return shared[group].map { CellFormula($0.text(at: address), dialect: .openXML) }
    case "array":
      let range = element["ref"].flatMap { CellRange($0) }
      return CellFormula(text, dialect: .openXML, arrayRange: range ?? CellRange(address, address))
    default: return text.isEmpty ? nil : CellFormula(text, dialect: .openXML)
    }
  }

  private mutating func take(columns element: MarkupElement) {
    for entry in element.children("col") {
      guard let first = entry["min"].flatMap({ Int($0) }),
        let last = entry["max"].flatMap({ Int($0) }), let width = entry["width"],
        let characters = Double(width), first >= 1, last - first < 256, first <= last
      else { continue }
      // Seven pixels a character and five around it, at 96 pixels an inch.
      let millimetres = ((characters * 7 + 5) * 25.4 / 96 * 10).rounded() / 10
      for column in first...last { sheet.columnWidthsMillimetres[column] = millimetres }
    }
  }

  private mutating func take(views element: MarkupElement) {
    guard let pane = element.descend("sheetView", "pane"),
      pane["state"] == "frozen" || pane["state"] == "frozenSplit"
    else { return }
    sheet.frozenRows =
      pane["ySplit"].flatMap({ Double(finite: $0) }).map { Int(exactly: $0.rounded()) ?? 0 } ?? 0
    sheet.frozenColumns =
      pane["xSplit"].flatMap({ Double(finite: $0) }).map { Int(exactly: $0.rounded()) ?? 0 } ?? 0
  }
}

extension Sheet {
  /// Takes filter buttons and the sorting kept with them.
  mutating func take(filter element: MarkupElement) {
    guard let range = element["ref"].flatMap({ CellRange($0) }) else { return }
    filterRanges.append(range)
    if let sorting = element.child("sortState") { take(sorting: sorting) }
  }

  /// Takes a sorting.
  mutating func take(sorting element: MarkupElement) {
    guard let range = element["ref"].flatMap({ CellRange($0) }) else { return }
    let keys = element.children("sortCondition").compactMap { condition -> Sorting.Key? in
      guard let column = condition["ref"].flatMap({ CellRange($0) })?.first.column else {
        return nil
      }
      return Sorting.Key(
        column: column, isDescending: ["1", "true"].contains(condition["descending"]))
    }
    sortings.append(Sorting(range: range, keys: keys))
  }
}
