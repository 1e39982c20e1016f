import Terminal

/// A picture and rows of text, side by side where both have room, else one above the other.
struct PictureBeside {
  let picture: [StyledText]
  let rows: [StyledText]
  /// The row that must be seen.
  let focus: Int
  /// Lines for all of it.
  let height: Int
  /// Columns of the window.
  let columns: Int
  /// Whether the text always goes below, and whole, as a screen reader wants it.
  var isRead = false
  /// Says how many rows are left out.
  let moreLines: (Int) -> String

  /// Less room than this for the text and the picture goes above it.
  private static let narrowestText = 26
  private static let fewestRows = 4
  private static let gap = 3

  /// The lines from top to bottom.
  var lines: [StyledText] {
    if isRead { return picture + rows }
    guard !picture.isEmpty else { return window(max(height, Self.fewestRows)) }
    let width = (picture.map(\.displayWidth).max() ?? 0) + Self.gap
    guard width + Self.narrowestText < columns else {
      return picture + [StyledText()] + window(max(height - picture.count - 1, Self.fewestRows))
    }
    let shown = window(max(picture.count, height))
    return (0..<max(shown.count, picture.count)).map { index in
      let left = index < picture.count ? picture[index] : StyledText()
      guard index < shown.count else { return left }
      return left.fitted(to: width) + shown[index].truncated(to: columns - width - 2)
    }
  }

  /// The rows around the focus.
  private func window(_ room: Int) -> [StyledText] {
    guard rows.count > room else { return rows }
    let start = min(max(focus - room / 2, 0), rows.count - room)
    var shown = Array(rows[start..<(start + room)])
    if start > 0 { shown[0] = StyledText(moreLines(start + 1), .dim) }
    let rest = rows.count - start - room
    if rest > 0 { shown[room - 1] = StyledText(moreLines(rest + 1), .dim) }
    return shown
  }
}
