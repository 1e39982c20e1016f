/// SVG under construction: every text is escaped, every number is written the same everywhere.
struct Drawing {
  /// As wide as a phone: letters keep their size on the smallest screen.
  static let width = 320

  /// How many letters of a label fit in one line.
  static let longestLabel = 44

  private(set) var elements = ""
  /// Where the next row begins.
  var top = 0

  /// A filled rectangle; one without width is not drawn.
  mutating func rectangle(_ style: String, x: Int, width: Int, height: Int = 14, y: Int? = nil) {
    guard width > 0 else { return }
    elements += "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y ?? top)\" width=\"\(width)\" "
    elements += "height=\"\(height)\"/>"
  }

  /// A text whose baseline is at `y`.
  mutating func text(
    _ text: String, x: Int, y: Int, anchor: String = "start", style: String = ""
  ) {
    elements += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\""
    if !style.isEmpty { elements += " class=\"\(style)\"" }
    elements += ">" + text.escaped + "</text>"
  }

  /// A straight line.
  mutating func line(_ style: String, x1: Int, y1: Int, x2: Int, y2: Int) {
    elements += "<line class=\"\(style)\" x1=\"\(x1)\" y1=\"\(y1)\" "
    elements += "x2=\"\(x2)\" y2=\"\(y2)\"/>"
  }

  /// A closed or open shape from path commands, which are ours.
  mutating func path(_ style: String, _ commands: String) {
    elements += "<path class=\"\(style)\" d=\"\(commands)\"/>"
  }

  /// A circle.
  mutating func circle(_ style: String, x: Int, y: Int, radius: Int) {
    elements += "<circle class=\"\(style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>"
  }

  /// The whole element; `name` tells its parts from those of other drawings in the page.
  func element(title: String, summary: String, name: String) -> String {
    """
    <svg viewBox="0 0 \(Self.width) \(top)" role="img" aria-labelledby="\(name)-t \(name)-d">\
    <title id="\(name)-t">\(title.escaped)</title><desc id="\(name)-d">\(summary.escaped)</desc>\
    \(elements)</svg>
    """
  }

  /// A label cut to one line; the whole text stands in the table.
  static func label(_ text: String) -> String {
    text.count <= longestLabel ? text : text.prefix(longestLabel - 1) + "…"
  }
}
