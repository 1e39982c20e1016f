import Labs
import Terminal

/// What an experiment is drawn on.
struct LabCanvas {
  var screen = Screen()
  let phrases: any Phrases
  /// For screen readers: words in reading order instead of a drawing.
  let isPlain: Bool
  let place: LabPlace

  /// Begins with an empty screen.
  init(phrases: any Phrases, isPlain: Bool, place: LabPlace) {
    self.phrases = phrases
    self.isPlain = isPlain
    self.place = place
  }

  /// Adds wrapped text.
  mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 1) {
    screen.add(text, style, indent: indent)
  }

  /// Adds a line as it is drawn.
  mutating func drawn(_ text: String) {
    screen.lines.append(.verbatim(StyledText(" " + text)))
  }

  /// Adds a line whose later lines are indented, such as an item of a list.
  mutating func item(_ text: String, indent: Int = 1, hanging: Int = 1) {
    screen.lines.append(.text(StyledText(text), indent: indent, hanging: hanging))
  }

  /// Adds an empty line.
  mutating func space() { screen.space() }

  /// A bar of `count` parts of `total`, with every part to be seen.
  static func bar(_ count: Int, of total: Int) -> String {
    String(repeating: "█", count: count) + String(repeating: "░", count: max(0, total - count))
  }
}

extension String {
  /// Filled with blanks up to `width`.
  func filledUp(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
