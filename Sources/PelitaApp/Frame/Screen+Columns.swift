import Terminal

extension Screen {
  /// Adds one thing as several people have it.
  mutating func addColumns(_ label: String, _ cells: [String]) {
    lines.append(.columns(label: label, cells: cells))
  }
}

extension Screen.Line {
  /// The room for the name of what is compared.
  private static let labelWidth = 16
  /// A narrower cell would be a column of single words.
  private static let narrowestCell = 24

  static func columns(label: String, cells: [String], width: Int) -> [StyledText] {
    let cellWidth = (width - 1 - labelWidth) / max(cells.count, 1)
    guard cellWidth >= narrowestCell else {
      return stacked(label: label, cells: cells, width: width)
    }
    let labels = StyledText(label, .strong).wrapped(to: labelWidth - 1)
    let columns = cells.map { StyledText($0).wrapped(to: cellWidth - 2) }
    let height = max(labels.count, columns.map(\.count).max() ?? 0)
    return (0..<height).map { row in
      var line = StyledText(" ") + padded(labels, row, to: labelWidth)
      for column in columns.dropLast() { line = line + padded(column, row, to: cellWidth) }
      return line + (columns.last.flatMap { row < $0.count ? $0[row] : nil } ?? StyledText())
    }
  }

  private static func padded(_ lines: [StyledText], _ row: Int, to width: Int) -> StyledText {
    let text = row < lines.count ? lines[row] : StyledText()
    return text + StyledText(String(repeating: " ", count: max(width - text.displayWidth, 0)))
  }

  private static func stacked(label: String, cells: [String], width: Int) -> [StyledText] {
    let heading = label.isEmpty ? [] : StyledText(label, .strong).wrapped(to: width, indent: 1)
    return heading
      + cells.enumerated().flatMap { index, cell in
        StyledText("\(index + 1)  " + cell).wrapped(to: width, indent: 3, hangingIndent: 6)
      }
  }
}
