/// A square of a grid, counted from the top left corner.
public struct GridPosition: Hashable, Sendable {
  public var column: Int
  public var row: Int

  /// Makes a position.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads a label such as `C4` or `4c`; `nil` for anything else.
  public init?(label: String) {
    let marks = label.uppercased().filter { !$0.isWhitespace }
    let letters = marks.filter { ("A"..."Z").contains($0) }
    let digits = marks.filter { ("0"..."9").contains($0) }
    guard let letter = letters.first?.asciiValue, letters.count == 1,
      marks == letters + digits || marks == digits + letters,
      let row = Int(digits), (1...99).contains(row)
    else { return nil }
    self.init(column: Int(letter) - Int(UInt8(ascii: "A")), row: row - 1)
  }

  /// A letter for the column and a number for the row, as on a chessboard: `C4`.
  public var label: String { columnLabel + String(row + 1) }

  /// The letter alone.
  public var columnLabel: String {
    let letter = UInt8(clamping: Int(UInt8(ascii: "A")) + min(max(column, 0), 25))
    return String(Character(Unicode.Scalar(letter)))
  }

  /// The square next to this one.
  public func next(_ heading: RobotHeading) -> Self {
    switch heading {
    case .north: Self(column: column, row: row - 1)
    case .east: Self(column: column + 1, row: row)
    case .south: Self(column: column, row: row + 1)
    case .west: Self(column: column - 1, row: row)
    }
  }
}
