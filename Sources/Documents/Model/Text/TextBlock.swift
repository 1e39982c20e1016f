/// A part of a text, as tall as it needs to be.
public enum TextBlock: Hashable, Sendable {
  case paragraph(Paragraph)
  case table(Table)

  /// The paragraphs in reading order, those of a table's cells row by row.
  public var paragraphs: [Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
    }
  }

  /// The table, when it is one.
  public var table: Table? {
    guard case .table(let table) = self else { return nil }
    return table
  }
}
