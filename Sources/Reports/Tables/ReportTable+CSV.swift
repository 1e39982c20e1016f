extension ReportTable {
  /// What stands between two cells.
  public enum Separator: String, CaseIterable, Sendable {
    /// What Excel and LibreOffice expect where the comma is the decimal mark, as in Indonesia.
    case semicolon = ";"
    case comma = ","
  }

  /// The table as a CSV file: UTF-8, one line for the headings, lines end as RFC 4180 asks for.
  ///
  /// It begins with the byte order mark, without which Excel takes UTF-8 for the old code page and
  /// spoils every accent; LibreOffice and Pelita skip it. Numbers are digits alone. A text that a
  /// spreadsheet would take for a formula gets an apostrophe in front.
  public func csv(separator: Separator = .semicolon) -> String {
    var lines = "\u{FEFF}"
    lines += Self.line(columns.map(Cell.text), separator)
    for row in rows { lines += Self.line(row, separator) }
    return lines
  }

  private static func line(_ cells: [Cell], _ separator: Separator) -> String {
    cells.map { field($0, separator) }.joined(separator: separator.rawValue) + "\r\n"
  }

  private static func field(_ cell: Cell, _ separator: Separator) -> String {
    guard case .text(let text) = cell else { return cell.plainText }
    let safe = guarded(text)
    let isPlain = safe.unicodeScalars.allSatisfy { $0 != "\"" && $0 != ";" && $0 != "," }
    return isPlain ? safe : "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static let formulaOpenings: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// The text in one line, and never a formula.
  private static func guarded(_ text: String) -> String {
    // Signs that turn the direction of writing would show a cell as what it is not.
    let scalars = text.unicodeScalars.filter { !isTurning($0) }
    let opening = scalars.first
    let firstVisible = scalars.first { !$0.properties.isWhitespace && $0.value >= 0x20 }
    let isFormula =
      [opening, firstVisible].compactMap { $0 }.contains(where: formulaOpenings.contains)
    var line = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      line.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return (isFormula ? "'" : "") + String(line)
  }
}
