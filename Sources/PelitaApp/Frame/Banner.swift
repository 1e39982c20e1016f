import Terminal

/// A line in a box, for the first screen alone.
enum Banner {
  /// The box around `text`; the bare text in plain mode and where the box does not fit.
  static func lines(_ text: String, on console: any Console) -> [Screen.Line] {
    guard !console.capabilities.isPlain, text.displayWidth + 7 < console.size.columns else {
      return [.text(StyledText(text, .title)), .blank]
    }
    let bar = String(repeating: "─", count: text.displayWidth + 4)
    return [
      .verbatim(StyledText(" ╭" + bar + "╮", .dim)),
      .verbatim(StyledText(" │  ", .dim) + StyledText(text, .title) + StyledText("  │", .dim)),
      .verbatim(StyledText(" ╰" + bar + "╯", .dim)),
      .blank,
    ]
  }
}
