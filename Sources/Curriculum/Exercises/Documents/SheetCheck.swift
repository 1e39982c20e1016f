/// Something that a workbook is checked for; `sheet` is `nil` for the first one.
public struct SheetCheck: Hashable, Sendable {
  public var sheet: String?
  public var subject: Subject

  /// What is looked at; cells and ranges are written as on the screen: `B2:B11`.
  public enum Subject: Hashable, Sendable {
    /// This value in this cell. Misses: missing, differs.
    case value(cell: String, is: String)
    /// Formulas that behave like this one, which is written for the first of the cells.
    /// Misses: missing, typed, part, differs, lucky, error.
    case formula(cells: String, like: String, within: Double)
    /// Somewhere a formula with this function over at least so many cells. Misses: missing, part.
    case function(String, leastCells: Int)
    /// Numbers shown so. Miss: other.
    case format(cells: String, isPercent: Bool?, decimals: Int?)
    /// The rows of this range ordered by one of its columns. Misses: other, torn.
    case sorted(rows: String, by: String, isDescending: Bool)
    /// Filter buttons. Miss: missing.
    case filter
    /// At least so many rows stay in view. Miss: missing.
    case frozen(rows: Int)
    /// A chart over these cells. Misses: missing, part, untitled.
    case chart(over: String, hasTitle: Bool)
    /// Nowhere any of these texts. Miss: other.
    case lacks([String])
    /// The same values as in the starter. Miss: torn.
    case kept(cells: String)
  }
}
