/// A rectangle of cells, such as A1:B11.
public struct CellRange: Hashable, Sendable {
  /// The upper left cell.
  public let first: CellAddress
  /// The lower right cell.
  public let last: CellAddress

  /// Makes the rectangle that has both cells as corners, whichever corners they are.
  public init(_ one: CellAddress, _ other: CellAddress) {
    first = CellAddress(column: min(one.column, other.column), row: min(one.row, other.row))
    last = CellAddress(column: max(one.column, other.column), row: max(one.row, other.row))
  }

  /// Reads "A1:B11", "$A$1:$B$11" or one cell's address; `nil` when `text` is none of these.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count), let one = CellAddress(corners[0]),
      let other = CellAddress(corners[corners.count - 1])
    else { return nil }
    self.init(one, other)
  }

  /// The range as people write it: "A1:B11", or "A1" for one cell.
  public var text: String { first == last ? first.text : first.text + ":" + last.text }

  public var columns: ClosedRange<Int> { first.column...last.column }

  public var rows: ClosedRange<Int> { first.row...last.row }

  /// How many cells it has.
  public var count: Int { columns.count * rows.count }

  /// Whether `address` lies in it.
  public func contains(_ address: CellAddress) -> Bool {
    columns.contains(address.column) && rows.contains(address.row)
  }

  /// Whether all of `other` lies in it.
  public func contains(_ other: CellRange) -> Bool {
    contains(other.first) && contains(other.last)
  }

  /// Its cells in reading order.
  public var addresses: [CellAddress] {
    rows.flatMap { row in columns.map { CellAddress(column: $0, row: row) } }
  }
}
