/// Gathers a paragraph's runs; neighbours that look alike become one.
struct RunGathering {
  private(set) var runs: [Run] = []

  /// Adds `text`; empty text counts only for a field.
  mutating func add(_ text: String, look: TextLook, link: String?, field: Field?) {
    guard !text.isEmpty || field != nil else { return }
    if let last = runs.last, last.look == look, last.link == link, last.field == field {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text, look: look, link: link, field: field))
    }
  }

  /// Whether nothing but blanks stands in it.
  var isBlank: Bool { runs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
}
