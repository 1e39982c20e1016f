/// Where a cell is, such as B12.
public struct CellAddress: Hashable, Sendable, Comparable {
  /// The column, 1 for A.
  public var column: Int
  /// The row, 1 for the first.
  public var row: Int

  /// Makes an address.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads an address such as "B12" or "$B$12"; `nil` when `text` is none.
  public init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x24: continue  // $
      case 0x41...0x5A where digits == 0: column = column * 26 + Int(byte) - 0x40
      case 0x61...0x7A where digits == 0: column = column * 26 + Int(byte) - 0x60
      case 0x30...0x39:
        row = row * 10 + Int(byte) - 0x30
        digits += 1
      default: return nil
      }
      guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(column: column, row: row)
  }

  /// The last column that spreadsheet programs have: XFD.
  public static let lastColumn = 16_384
  /// The last row that spreadsheet programs have.
  public static let lastRow = 1_048_576

  /// The address as people write it: "B12".
  public var text: String { Self.letters(ofColumn: column) + String(row) }

  /// The letters above `column`: "A" for 1, "AA" for 27.
  public static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Reading order: row by row.
  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
