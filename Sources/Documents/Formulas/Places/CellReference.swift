/// A cell as a formula names it: with dollars it stays when the formula is copied.
public struct CellReference: Hashable, Sendable {
  public var address: CellAddress
  public var isRowFixed: Bool
  public var isColumnFixed: Bool

  /// Makes a reference.
  public init(_ address: CellAddress, isRowFixed: Bool = false, isColumnFixed: Bool = false) {
    self.address = address
    self.isRowFixed = isRowFixed
    self.isColumnFixed = isColumnFixed
  }

  /// Reads `B12`, `$B12`, `B$12` or `$B$12`.
  public init?(_ text: some StringProtocol) {
    var rest = text[...]
    isColumnFixed = Self.dropDollar(&rest)
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    guard let column = Self.column(letters) else { return nil }
    rest = rest.dropFirst(letters.count)
    isRowFixed = Self.dropDollar(&rest)
    guard let row = Self.row(rest) else { return nil }
    address = CellAddress(column: column, row: row)
  }

  /// Reads `B` or `$B` as the cell in row `row`, for whole columns such as `B:B`.
  init?(column text: some StringProtocol, row: Int) {
    var rest = text[...]
    isColumnFixed = Self.dropDollar(&rest)
    guard let column = Self.column(rest) else { return nil }
    address = CellAddress(column: column, row: row)
    isRowFixed = true
  }

  /// The same after the formula was copied `rows` down and `columns` to the right; `nil` when that
  /// leaves the sheet.
  func moved(rows: Int, columns: Int) -> Self? {
    var moved = self
    if !isRowFixed { moved.address.row += rows }
    if !isColumnFixed { moved.address.column += columns }
    guard (1...CellAddress.lastRow).contains(moved.address.row),
      (1...CellAddress.lastColumn).contains(moved.address.column)
    else { return nil }
    return moved
  }

  private static func row(_ digits: some StringProtocol) -> Int? {
    guard (1...7).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(digits), (1...CellAddress.lastRow).contains(number)
    else { return nil }
    return number
  }

  /// The number of the column that `letters` name, 1 for A.
  private static func column(_ letters: some StringProtocol) -> Int? {
    guard (1...3).contains(letters.utf8.count) else { return nil }
    var column = 0
    for byte in letters.utf8 {
      let letter = byte & ~0x20
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { return nil }
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
    }
    return column <= CellAddress.lastColumn ? column : nil
  }

  private static func dropDollar<Text: StringProtocol>(_ text: inout Text) -> Bool
  where Text.SubSequence == Text {
    guard text.first == "$" else { return false }
    text = text.dropFirst()
    return true
  }
}
