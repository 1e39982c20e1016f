extension CellRange {
  /// What both have in common; `nil` when that is nothing.
  func overlap(_ other: Self) -> Self? {
    guard rows.overlaps(other.rows), columns.overlaps(other.columns) else { return nil }
    let rows = rows.clamped(to: other.rows)
    let columns = columns.clamped(to: other.columns)
    return Self(
      CellAddress(column: columns.lowerBound, row: rows.lowerBound),
      CellAddress(column: columns.upperBound, row: rows.upperBound))
  }

  /// From A1 to `last`.
  static func upTo(_ last: CellAddress) -> Self { Self(CellAddress(column: 1, row: 1), last) }
}
