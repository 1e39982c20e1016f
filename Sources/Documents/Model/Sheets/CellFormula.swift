/// A formula as the file stores it.
public struct CellFormula: Hashable, Sendable {
  /// The way formulas are written in a kind of file, whatever the screen shows.
  public enum Dialect: String, Hashable, Sendable {
    /// `SUM(A1,B2:B3)`, `Sheet2!A1`: Office Open XML.
    case openXML
    /// `SUM([.A1];[.B2:.B3])`, `[Sheet2.A1]`: OpenDocument.
    case openDocument
  }

  /// The formula without its leading `=` and without OpenDocument's `of:`; shared formulas are
  /// written out for this cell.
  public var text: String
  public var dialect: Dialect
  /// The cells that an array formula fills together, on its first cell; `nil` for usual formulas.
  public var arrayRange: CellRange?

  /// Makes a formula.
  public init(_ text: String, dialect: Dialect, arrayRange: CellRange? = nil) {
    self.text = text
    self.dialect = dialect
    self.arrayRange = arrayRange
  }
}
