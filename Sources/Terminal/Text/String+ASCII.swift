extension String {
  /// The text with drawing characters and typographic marks in ASCII; letters stay as they are.
  ///
  /// Every replacement is as wide as what it replaces (an ellipsis apart), so layouts hold.
  public var drawnInASCII: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var text = ""
    for scalar in unicodeScalars {
      if let replacement = asciiReplacements[scalar] {
        text += replacement
      } else if (0x2500...0x257F).contains(scalar.value) {
        // Every other box drawing character is a corner or a crossing.
        text += "+"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

private let asciiReplacements: [Unicode.Scalar: String] = [
  "─": "-", "━": "-", "═": "=", "┄": "-", "│": "|", "┃": "|", "║": "|", "┆": "|",
  "▸": ">", "▶": ">", "›": ">", "»": ">", "‹": "<", "«": "<", "◂": "<",
  "█": "#", "▓": "#", "▒": ":", "░": ".", "▮": "_", "▯": "_", "■": "#", "□": "o",
  "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "·": "-", "•": "*", "○": "o", "●": "*",
  "→": ">", "←": "<", "↑": "^", "↓": "v", "…": "...", "—": "-", "–": "-", "−": "-", "‑": "-",
  "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "\u{A0}": " ", "\u{202F}": " ",
]
