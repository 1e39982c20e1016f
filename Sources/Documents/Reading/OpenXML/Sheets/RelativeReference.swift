/// A reference to a cell, a column or a row, with what of it stays where it is.
struct RelativeReference {
  private var column = 0
  private var row = 0
  private var isColumnFixed = false
  private var isRowFixed = false
  private var isValid = true

  /// Reads "B12", "$B$12", "$B" or "12"; other words become no reference.
  init(_ word: ArraySlice<UInt8>) {
    var rest = word
    isColumnFixed = Self.takeDollar(&rest)
    while let byte = rest.first, (0x41...0x5A).contains(byte & 0xDF), column <= 16_384 {
      column = column * 26 + Int(byte & 0xDF) - 0x40
      rest = rest.dropFirst()
    }
    isRowFixed = Self.takeDollar(&rest)
    if column == 0 && isColumnFixed { (isColumnFixed, isRowFixed) = (false, true) }
    while let byte = rest.first, (0x30...0x39).contains(byte), row <= CellAddress.lastRow {
      row = row * 10 + Int(byte) - 0x30
      rest = rest.dropFirst()
    }
    isValid = rest.isEmpty && column <= CellAddress.lastColumn && row <= CellAddress.lastRow
  }

  /// Whether it names one cell.
  var isCell: Bool { isValid && column > 0 && row > 0 }

  /// Whether it names a column or a row.
  var isHalf: Bool { isValid && (column > 0) != (row > 0) }

  /// Moves what is not fixed; says whether it still lies on the sheet.
  mutating func move(columns: Int, rows: Int) -> Bool {
    if column > 0 && !isColumnFixed {
      column += columns
      guard (1...CellAddress.lastColumn).contains(column) else { return false }
    }
    if row > 0 && !isRowFixed {
      row += rows
      guard (1...CellAddress.lastRow).contains(row) else { return false }
    }
    return true
  }

  /// The reference as formulas have it.
  var text: String {
    let letters =
      column > 0 ? (isColumnFixed ? "$" : "") + CellAddress.letters(ofColumn: column) : ""
    return letters + (row > 0 ? (isRowFixed ? "$" : "") + String(row) : "")
  }

  private static func takeDollar(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == 0x24 else { return false }
    rest = rest.dropFirst()
    return true
  }
}
