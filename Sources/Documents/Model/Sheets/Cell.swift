/// A cell: what it holds and how it shows it.
public struct Cell: Hashable, Sendable {
  /// What stands in it; for a formula the last result the program stored, `.empty` when none.
  public var value: CellValue
  /// The formula that makes the value; `nil` when it was typed.
  public var formula: CellFormula?
  public var style: CellStyle

  /// Makes a cell.
  public init(
    _ value: CellValue = .empty, formula: CellFormula? = nil, style: CellStyle = CellStyle()
  ) {
    self.value = value
    self.formula = formula
    self.style = style
  }
}
