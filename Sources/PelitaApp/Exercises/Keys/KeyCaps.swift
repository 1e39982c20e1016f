import Terminal

/// Caps of keys drawn side by side, with what they are for behind them.
struct KeyCaps {
  let caps: [String]
  /// What is written behind the caps, such as `= simpan`.
  let legend: String

  private static let margin = "  "
  /// A key alone is at least as wide as a key on a keyboard.
  private static let narrowest = 3

  /// Three lines; the legend goes below where it does not fit.
  func lines(width: Int) -> [StyledText] {
    var rows = [StyledText(Self.margin), StyledText(Self.margin), StyledText(Self.margin)]
    for (index, cap) in caps.enumerated() {
      let room = max(cap.displayWidth, Self.narrowest)
      let edge = String(repeating: "─", count: room)
      let left = String(repeating: " ", count: (room - cap.displayWidth) / 2)
      let right = String(repeating: " ", count: room - cap.displayWidth - left.count)
      let joint = index == 0 ? "" : "  +  "
      let gap = String(repeating: " ", count: joint.count)
      rows[0] = rows[0] + StyledText("\(gap)┌\(edge)┐", .dim)
      rows[1] =
        rows[1] + StyledText(joint + "│", .dim) + StyledText(left + cap + right, .key)
        + StyledText("│", .dim)
      rows[2] = rows[2] + StyledText("\(gap)└\(edge)┘", .dim)
    }
    guard !legend.isEmpty else { return rows }
    let text = StyledText("= " + legend, .strong)
    if rows[1].displayWidth + 3 + text.displayWidth <= width {
      rows[1] = rows[1] + StyledText("   ") + text
    } else {
      rows += text.wrapped(to: width, indent: 2, hangingIndent: 4)
    }
    return rows
  }
}
