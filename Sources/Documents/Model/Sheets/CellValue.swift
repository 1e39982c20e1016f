/// What stands in a cell.
public enum CellValue: Hashable, Sendable {
  case empty
  /// A number; dates are days since 30 December 1899, times parts of a day, percent is 0.75.
  case number(Double)
  case text(String)
  case boolean(Bool)
  /// An error that the program showed, such as "#DIV/0!".
  case error(String)
}
