import Terminal

/// The screen of the editor: picture, numbered lines, a message, and what can be typed.
struct EditingScreen {
  let manner: EditingManner
  let text: EditedText
  /// Said about what was just done.
  let message: [Screen.Line]
  /// Lines to look at, marked with `!`.
  let marked: Set<Int>
  let phrases: any EditingPhrases
  let size: ScreenSize
  let usesUnicode: Bool

  /// Less room than this for the text and the picture goes above it.
  private static let narrowestText = 26
  private static let fewestRows = 4

  /// The screen from top to foot line.
  var screen: Screen {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText("Pelita", .title) + StyledText(" · \(manner.title)"),
        StyledText(phrases.lineCount(text.lines.count), .dim)))
    screen.lines += (body.map { .verbatim(StyledText(" ") + $0) })
    if !message.isEmpty { screen.space() }
    screen.lines += message
    screen.space()
    screen.add(
      text.isInserting ? phrases.insertingBefore(text.cursor + 1) : manner.instruction, .dim)
    screen.lines.append(.keys(foot))
    return screen
  }

  private var foot: [Screen.KeyLabel] {
    var labels: [Screen.KeyLabel] = []
    if !text.lines.isEmpty {
      labels += manner.endings.map { Screen.KeyLabel($0.words.first ?? $0.name, $0.label) }
      labels += phrases.editingKeys(line: min(text.lines.count, 3)).map {
        Screen.KeyLabel($0.key, $0.label)
      }
    }
    return labels + [
      Screen.KeyLabel("0", phrases.editingLeave), Screen.KeyLabel("?", phrases.editingKeysWord),
    ]
  }

  /// Picture and text, side by side where both have room.
  private var body: [StyledText] {
    guard !manner.picture.isEmpty else { return rows(within: roomForBody) }
    let width = (manner.picture.map(\.displayWidth).max() ?? 0) + 3
    guard width + Self.narrowestText < min(size.columns - 1, 100) else {
      return manner.picture + [StyledText()]
        + rows(within: max(roomForBody - manner.picture.count - 1, Self.fewestRows))
    }
    let rows = rows(within: max(manner.picture.count, roomForBody))
    return (0..<max(rows.count, manner.picture.count)).map { index in
      let left = index < manner.picture.count ? manner.picture[index] : StyledText()
      guard index < rows.count else { return left }
      return left.fitted(to: width) + rows[index].truncated(to: size.columns - width - 2)
    }
  }

  /// Title, foot and prompt need their lines, and so does what is said.
  private var roomForBody: Int {
    max(size.rows - 6 - (message.isEmpty ? 0 : message.count + 1), Self.fewestRows)
  }

  /// The numbered lines around the place where the next one goes.
  private func rows(within room: Int) -> [StyledText] {
    let all = text.lines.indices.map(row)
    var rows = all
    if text.isInserting || text.lines.isEmpty { rows.insert(insertionRow, at: text.cursor) }
    guard rows.count > room else { return rows }
    let focus = marked.min().map { $0 - 1 } ?? text.cursor
    let start = min(max(focus - room / 2, 0), rows.count - room)
    var window = Array(rows[start..<(start + room)])
    if start > 0 { window[0] = StyledText(phrases.moreLines(start + 1), .dim) }
    let rest = rows.count - start - room
    if rest > 0 { window[room - 1] = StyledText(phrases.moreLines(rest + 1), .dim) }
    return window
  }

  private func row(_ index: Int) -> StyledText {
    let number = index + 1
    let isMarked = marked.contains(number)
    let label = String(repeating: " ", count: max(0, 3 - String(number).count)) + String(number)
    return StyledText(isMarked ? "!" : " ", .warning) + StyledText(label, .key)
      + StyledText("  " + text.lines[index], isMarked ? .strong : .plain)
  }

  private var insertionRow: StyledText {
    StyledText(usesUnicode ? "   ▸" : "   >", .key)
  }
}
