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
  let capabilities: Capabilities

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
    // Read aloud, the foot comes once: then it must hold all.
    if !text.lines.isEmpty || capabilities.isPlain {
      labels += manner.endings.map { Screen.KeyLabel($0.words.first ?? $0.name, $0.label) }
      labels += phrases.editingKeys(line: max(min(text.lines.count, 3), 1)).map {
        Screen.KeyLabel($0.key, $0.label)
      }
    }
    return labels + [
      Screen.KeyLabel("k", phrases.editingLeave), Screen.KeyLabel("?", phrases.editingKeysWord),
    ]
  }

  private var body: [StyledText] {
    PictureBeside(
      picture: manner.picture, rows: rows, focus: marked.min().map { $0 - 1 } ?? text.cursor,
      height: roomForBody, columns: size.columns, isRead: capabilities.isPlain,
      moreLines: phrases.moreLines
    ).lines
  }

  /// Title, foot and prompt need their lines, and so does what is said.
  private var roomForBody: Int {
    size.rows - 6 - (message.isEmpty ? 0 : message.count + 1)
  }

  /// The numbered lines, and the place where the next one goes.
  private var rows: [StyledText] {
    var rows = text.lines.indices.map(row)
    if text.isInserting || text.lines.isEmpty { rows.insert(insertionRow, at: text.cursor) }
    return rows
  }

  private func row(_ index: Int) -> StyledText {
    let number = index + 1
    let isMarked = marked.contains(number)
    let label = String(repeating: " ", count: max(0, 3 - String(number).count)) + String(number)
    return StyledText(isMarked ? "!" : " ", .warning) + StyledText(label, .key)
      + StyledText("  " + text.lines[index], isMarked ? .strong : .plain)
  }

  private var insertionRow: StyledText {
    StyledText(capabilities.usesUnicode ? "   ▸" : "   >", .key)
  }
}
