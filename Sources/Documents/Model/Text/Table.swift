/// A table inside a text or on a slide.
public struct Table: Hashable, Sendable {
  public var rows: [Row]

  /// Makes a table.
  public init(rows: [Row] = []) { self.rows = rows }

  /// The rows that are repeated on every page it goes on to.
  public var headerRows: [Row] { rows.filter(\.isHeader) }

  /// How many columns its widest row covers.
  public var columnCount: Int {
    rows.map { $0.cells.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0
  }

  /// A row of cells.
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// Whether it is marked as a header, not only bold.
    public var isHeader: Bool

    /// Makes a row.
    public init(cells: [Cell] = [], isHeader: Bool = false) {
      self.cells = cells
      self.isHeader = isHeader
    }
  }

  /// A cell with text in it.
  public struct Cell: Hashable, Sendable {
    public var paragraphs: [Paragraph]
    /// How many columns it covers, 1 and up.
    public var columnSpan: Int

    /// Makes a cell.
    public init(paragraphs: [Paragraph] = [], columnSpan: Int = 1) {
      self.paragraphs = paragraphs
      self.columnSpan = columnSpan
    }

    /// Its paragraphs' text, one a line.
    public var text: String { paragraphs.map(\.text).joined(separator: "\n") }
  }
}
