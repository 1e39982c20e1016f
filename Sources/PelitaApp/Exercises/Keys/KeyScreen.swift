import Curriculum
import Drills
import Terminal

/// The screen while one key is waited for; plain consoles get the words without any drawing.
struct KeyScreen {
  let title: String
  /// Where in the exercise this is, such as "tombol 3 dari 10".
  let place: String
  /// What is said about what came before, in full sentences.
  var news: [String] = []
  let instruction: String
  /// The caps to draw; empty for none.
  var caps: [String] = []
  var legend = ""
  /// The finger for the key, or text to copy.
  var below: String = ""
  /// What is said about the key that came.
  var message: [String] = []
  /// What else can be done here.
  let footer: [String]

  private static let widest = 72

  /// The lines for a window.
  func lines(for size: ScreenSize, capabilities: Capabilities) -> [StyledText] {
    let width = min(size.columns - 1, Self.widest)
    var lines: [StyledText] = [header(width: width), StyledText()]
    for text in news { lines += wrapped(text, .right, width) }
    if !news.isEmpty { lines.append(StyledText()) }
    lines += wrapped(instruction, .strong, width)
    if !caps.isEmpty {
      lines.append(StyledText())
      if capabilities.isPlain {
        lines += wrapped(caps.joined(separator: "+") + " = " + legend, .key, width)
      } else {
        lines += KeyCaps(caps: caps, legend: legend).lines(width: width)
      }
    }
    if !below.isEmpty { lines += [StyledText()] + wrapped(below, .plain, width, indent: 3) }
    if !message.isEmpty { lines.append(StyledText()) }
    for text in message { lines += wrapped(text, .emphasis, width) }
    lines.append(StyledText())
    for text in footer { lines += wrapped(text, .dim, width) }
    return lines
  }

  private func header(width: Int) -> StyledText {
    let start = (" Pelita · " + title).truncated(to: max(width - place.displayWidth - 3, 10))
    let gap = String(repeating: " ", count: max(2, width - start.displayWidth - place.displayWidth))
    return StyledText(start, .title) + StyledText(gap + place, .dim)
  }

  private func wrapped(_ text: String, _ style: Style, _ width: Int, indent: Int = 1)
    -> [StyledText]
  {
    StyledText(text, style).wrapped(to: width, indent: indent, hangingIndent: indent)
  }
}
