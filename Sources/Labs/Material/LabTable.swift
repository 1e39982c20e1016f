/// A small table: a line of headings, then lines of cells, all parted by `|`.
struct LabTable {
  let file: String
  let headings: [String]
  let rows: [Row]

  /// One line, with its number for findings.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// Reads `file` from `shelf`.
  init(_ file: String, on shelf: LabShelf) throws(LabMaterialError) {
    self.file = file
    let lines = try shelf.lines(file).map { (number: $0.number, cells: Self.cells($0.text)) }
    headings = lines[0].cells
    var rows: [Row] = []
    for line in lines.dropFirst() {
      guard line.cells.count == headings.count else {
        throw LabMaterialError(file, .unevenLine(line.number))
      }
      rows.append(Row(line: line.number, cells: line.cells))
    }
    guard !rows.isEmpty else { throw LabMaterialError(file, .empty) }
    self.rows = rows
  }

  /// Where the column of that heading stands.
  func column(_ heading: String) throws(LabMaterialError) -> Int {
    guard let column = headings.firstIndex(of: heading) else {
      throw LabMaterialError(file, .columnMissing(heading))
    }
    return column
  }

  /// The whole number in a cell.
  func number(_ row: Row, _ column: Int) throws(LabMaterialError) -> Int {
    guard let number = Int(row.cells[column]) else { throw unexpected(row, column) }
    return number
  }

  /// What a row is for.
  func use<Use: RawRepresentable>(
    _ row: Row, _ column: Int
  ) throws(LabMaterialError) -> Use where Use.RawValue == String {
    guard let use = Use(rawValue: row.cells[column]) else { throw unexpected(row, column) }
    return use
  }

  /// A cell with something that is not expected there.
  func unexpected(_ row: Row, _ column: Int) -> LabMaterialError {
    LabMaterialError(file, .unexpected(row.cells[column], line: row.line))
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }
}
