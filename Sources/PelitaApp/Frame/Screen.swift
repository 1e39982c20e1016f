import Curriculum
import Terminal

/// What stands on the screen, before its width is known: redrawn from here when the window changes.
struct Screen: Hashable, Sendable {
  var lines: [Line] = []

  /// One paragraph or line.
  enum Line: Hashable, Sendable {
    /// Wrapped text; later lines begin at `hanging` columns.
    case text(StyledText, indent: Int = 1, hanging: Int? = nil)
    case blank
    /// Two texts at the two edges, such as where one is and how far.
    case edges(StyledText, StyledText)
    /// A thing to choose: the key to type, its text, and what is known about it.
    case choice(key: String, title: String, detail: String, isAvailable: Bool)
    /// One thing as several people have it, beside each other; below each other where that is narrow.
    case columns(label: String, cells: [String])
    /// Several keys in one line, wrapped between them.
    case keys([KeyLabel])
    /// How far along, as a bar.
    case progress(done: Int, of: Int)
    /// Drawn as it is, never wrapped, cut at the edge.
    case verbatim(StyledText)
    case rule
    /// A lesson's text.
    case blocks([Block], Language)
  }

  /// A key and what it does, such as `p petunjuk`.
  struct KeyLabel: Hashable, Sendable {
    var key: String
    var label: String

    /// Makes a label.
    init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }
  }
}

extension Screen {
  /// Adds wrapped text.
  mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 1) {
    lines.append(.text(StyledText(text, style), indent: indent))
  }

  /// Adds an empty line, unless the last one is empty.
  mutating func space() {
    if lines.last != .blank, !lines.isEmpty { lines.append(.blank) }
  }

  /// Adds a thing to choose.
  mutating func choose(
    _ key: String, _ title: String, detail: String = "", isAvailable: Bool = true
  ) {
    lines.append(.choice(key: key, title: title, detail: detail, isAvailable: isAvailable))
  }
}
