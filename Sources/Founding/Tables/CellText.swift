/// Text from a cell made harmless: on one line, without anything that steers a screen.
enum CellText {
  /// Longer cells are cut; a name of this many characters is none.
  static let longest = 120

  /// Without control, format and unassigned characters; blanks run together.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(2000) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: scalars.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: scalars.append(scalar)
      }
    }
    let words = String(scalars).split(separator: " ").joined(separator: " ")
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(longest)))
  }

  /// Whether a spreadsheet would calculate it: it begins like a formula.
  static func isFormula(_ text: String) -> Bool {
    text.first.map { "=+-@".contains($0) } ?? false
  }

  /// Without what would begin a formula.
  static func harmless(_ text: String) -> String {
    String(text.drop { "=+-@ ".contains($0) })
  }
}
