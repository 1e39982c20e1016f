import Curriculum
import Terminal

/// Draws a lesson's blocks for a width: wrapped text, lists, quotes, tables, verbatim drawings.
struct BlockDrawing {
  let width: Int
  let capabilities: Capabilities
  let phrases: any Phrases

  /// The lines of `blocks`, an empty line between them.
  func lines(_ blocks: [Block], indent: Int = 1) -> [StyledText] {
    var lines: [StyledText] = []
    for block in blocks {
      let drawn = self.lines(block, indent: indent)
      if !lines.isEmpty, !drawn.isEmpty { lines.append(StyledText()) }
      lines += drawn
    }
    return lines
  }

  private func lines(_ block: Block, indent: Int) -> [StyledText] {
    switch block {
    case .paragraph(let inlines): wrapped(inlines.styled(), indent: indent)
    case .heading(_, let inlines): wrapped(inlines.styled(.strong), indent: indent)
    case .list(let start, let items): list(start: start, items: items, indent: indent)
    case .quote(let blocks): quoted(blocks, indent: indent)
    case .alert(let alert, let blocks):
      wrapped(StyledText(phrases.alertTitle(alert), .warning), indent: indent)
        + quoted(blocks, indent: indent)
    case .code(_, let text): verbatim(text, indent: indent)
    case .table(let table): TableDrawing(table: table, width: width, indent: indent).lines
    case .rule:
      capabilities.isPlain ? [] : [StyledText(" " + String(repeating: "─", count: 20), .dim)]
    case .pause: []
    case .footnote(let marker, let blocks):
      hung("[\(marker)] ", lines(blocks, indent: 0), indent: indent)
    }
  }

  private func wrapped(_ text: StyledText, indent: Int) -> [StyledText] {
    text.wrapped(to: width, indent: indent, hangingIndent: indent)
  }

  private func list(start: Int?, items: [[Block]], indent: Int) -> [StyledText] {
    items.enumerated().flatMap { offset, blocks in
      let marker = start.map { "\($0 + offset). " } ?? "• "
      let inner = BlockDrawing(
        width: width - indent - marker.count, capabilities: capabilities, phrases: phrases)
      return hung(marker, inner.lines(blocks, indent: 0), indent: indent)
    }
  }

  private func quoted(_ blocks: [Block], indent: Int) -> [StyledText] {
    let inner = BlockDrawing(
      width: width - indent - 2, capabilities: capabilities, phrases: phrases)
    let bar = capabilities.isPlain ? "  " : "│ "
    return inner.lines(blocks, indent: 0).map { line in
      StyledText(String(repeating: " ", count: indent)) + StyledText(bar, .dim) + line
    }
  }

  private func verbatim(_ text: String, indent: Int) -> [StyledText] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      StyledText(String(repeating: " ", count: indent)) + StyledText(String(line), .code)
    }
  }

  /// `lines` with `marker` before the first and as much room before the others.
  private func hung(_ marker: String, _ lines: [StyledText], indent: Int) -> [StyledText] {
    let margin = StyledText(String(repeating: " ", count: indent))
    let room = StyledText(String(repeating: " ", count: marker.count))
    return lines.enumerated().map { offset, line in
      margin + (offset == 0 ? StyledText(marker) : room) + line
    }
  }
}
