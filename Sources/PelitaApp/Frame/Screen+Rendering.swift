import Curriculum
import Terminal

extension Screen {
  /// The screen's lines for a window, at most 72 wide as the lessons are written for.
  ///
  /// What is too tall loses first its bar, then empty lines from the top: a verdict should stay on
  /// one screen with its question.
  func rendered(for size: ScreenSize, capabilities: Capabilities) -> [StyledText] {
    let width = max(min(size.columns - 1, 72), 20)
    var pieces = lines.map {
      (
        line: $0,
        drawn: $0.rendered(width: width, columns: size.columns, capabilities: capabilities)
      )
    }
    // One line is the prompt's.
    var excess = pieces.reduce(0) { $0 + $1.drawn.count } - (size.rows - 1)
    for isDropped in [\.isProgress, \.isBlank] as [(Screen.Line) -> Bool] where excess > 0 {
      pieces.removeAll { piece in
        guard excess > 0, isDropped(piece.line) else { return false }
        excess -= piece.drawn.count
        return true
      }
    }
    return pieces.flatMap(\.drawn)
  }
}

extension Screen.Line {
  fileprivate var isBlank: Bool { self == .blank }
  fileprivate var isProgress: Bool { if case .progress = self { true } else { false } }
}

extension Screen.Line {
  /// Where the title of a choice begins: keys are right-aligned before it.
  private static let choiceColumn = 8
  /// A detail narrower than this would be a column of single words.
  private static let narrowestDetail = 24

  fileprivate func rendered(
    width: Int, columns: Int, capabilities: Capabilities
  ) -> [StyledText] {
    switch self {
    case .blank: [StyledText()]
    case .text(let text, let indent, let hanging):
      text.wrapped(to: width, indent: indent, hangingIndent: hanging ?? indent)
    case .edges(let left, let right): Self.edges(left, right, width: width)
    case .choice(let key, let title, let detail, let isAvailable):
      Self.choice(key: key, title: title, detail: detail, isAvailable: isAvailable, width: width)
    case .columns(let label, let cells): Self.columns(label: label, cells: cells, width: width)
    case .keys(let labels): Self.keys(labels, width: max(width, min(columns - 1, 79)))
    case .progress(let done, let total):
      Self.bar(done: done, of: total, width: width, capabilities: capabilities)
    case .verbatim(let text): [text]
    case .blocks(let blocks, let language):
      BlockDrawing(width: width, capabilities: capabilities, phrases: language.phrases)
        .lines(blocks)
    case .rule:
      capabilities.isPlain ? [] : [StyledText(" " + String(repeating: "─", count: width - 1), .dim)]
    }
  }

  private static func edges(_ left: StyledText, _ right: StyledText, width: Int) -> [StyledText] {
    let start = StyledText(" ") + left
    let room = width - start.displayWidth - right.displayWidth
    guard room >= 2 else {
      return start.wrapped(to: width, indent: 0, hangingIndent: 1)
        + (right.plain.isEmpty ? [] : right.wrapped(to: width, indent: 1, hangingIndent: 1))
    }
    return [start + StyledText(String(repeating: " ", count: room)) + right]
  }

  private static func choice(
    key: String, title: String, detail: String, isAvailable: Bool, width: Int
  ) -> [StyledText] {
    let margin = String(repeating: " ", count: max(choiceColumn - 2 - key.count, 1))
    let style: Style = isAvailable ? .plain : .dim
    var text = StyledText(margin) + StyledText(key, isAvailable ? .key : .dim)
    text = text + StyledText("  " + title, style)
    let titleLines = text.wrapped(to: width, hangingIndent: choiceColumn)
    guard !detail.isEmpty, let last = titleLines.last else { return titleLines }
    // The detail has a column of its own; where that is too narrow it goes below the title.
    let column = max(last.displayWidth + 3, choiceColumn + 24)
    guard width - column >= narrowestDetail else {
      return titleLines
        + StyledText(detail, .dim).wrapped(
          to: width, indent: choiceColumn, hangingIndent: choiceColumn)
    }
    let details = StyledText(detail, .dim).wrapped(to: width - column)
    let gap = StyledText(String(repeating: " ", count: column - last.displayWidth))
    let room = StyledText(String(repeating: " ", count: column))
    var lines = Array(titleLines[..<(titleLines.count - 1)])
    lines.append(last + gap + (details.first ?? StyledText()))
    for detail in details.dropFirst() { lines.append(room + detail) }
    return lines
  }

  private static func keys(_ labels: [Screen.KeyLabel], width: Int) -> [StyledText] {
    var rows: [StyledText] = []
    var row = StyledText()
    for label in labels {
      let piece = StyledText(label.key, .key) + StyledText(" " + label.label)
      if !row.plain.isEmpty, row.displayWidth + 2 + piece.displayWidth > width {
        rows.append(row)
        row = StyledText()
      }
      row = row + StyledText(row.plain.isEmpty ? " " : "  ") + piece
    }
    return rows + [row]
  }

  private static func bar(
    done: Int, of total: Int, width: Int, capabilities: Capabilities
  ) -> [StyledText] {
    guard !capabilities.isPlain, total > 0 else { return [] }
    let cells = min(44, width - 2)
    let full = cells * min(max(done, 0), total) / total
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    return [StyledText(" ") + StyledText(bar, .dim)]
  }
}
