import Curriculum
import Terminal

/// Draws a table: columns as wide as their content allows, cells wrapped inside.
struct TableDrawing {
  let table: Table
  let width: Int
  let indent: Int

  /// Between two columns.
  private static let gap = 2
  /// No column becomes narrower than this, whatever the width.
  private static let narrowest = 6

  var lines: [StyledText] {
    let header = row(table.header.map { $0.styled(.strong) })
    let line = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let rule = StyledText(margin + line, .dim)
    return header + [rule] + table.rows.flatMap { row($0.map { $0.styled() }) }
  }

  private var margin: String { String(repeating: " ", count: indent) }

  /// Natural widths, the widest shrunk until all fit.
  private var widths: [Int] {
    var widths = table.header.map { $0.styled().displayWidth }
    for row in table.rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], cell.styled().displayWidth)
      }
    }
    let room = width - indent - Self.gap * max(widths.count - 1, 0)
    var excess = widths.reduce(0, +) - room
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func row(_ cells: [StyledText]) -> [StyledText] {
    let widths = widths
    let columns = zip(cells, widths).map { $0.wrapped(to: $1, indent: 0, hangingIndent: 0) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = StyledText(margin)
      for (column, lines) in columns.enumerated() {
        let cell = line < lines.count ? lines[line] : StyledText()
        let room = widths[column] - cell.displayWidth + Self.gap
        text = text + cell
        if column < columns.count - 1 {
          text = text + StyledText(String(repeating: " ", count: max(room, 0)))
        }
      }
      return text
    }
  }
}
