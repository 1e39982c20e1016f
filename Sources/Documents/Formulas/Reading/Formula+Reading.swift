extension Formula {
  /// Longer formulas are not read; office programs allow about as much.
  static let longestText = 8_192

  /// Reads a formula as somebody types it: `=SUM(B2,B3)` or `=SUM(B2;B3)`.
  public init(_ source: String) throws(FormulaStop) {
    let text = source.drop { $0.isWhitespace }
    let body = text.hasPrefix("=") ? text.dropFirst() : text
    try self.init(body, Self.usesSemicolons(body) ? .semicolons : .openXML)
  }

  /// Reads a formula as a file keeps it.
  init(_ stored: String, as dialect: CellFormula.Dialect) throws(FormulaStop) {
    var text = stored.drop { $0.isWhitespace }
    var dialect = dialect
    for prefix in ["of:", "oooc:"] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    // Excel's own manner inside an OpenDocument file, as Excel itself writes it.
    if text.hasPrefix("msoxl:") {
      text = text.dropFirst("msoxl:".count)
      dialect = .openXML
    }
    let body = text.hasPrefix("=") ? text.dropFirst() : text
    try self.init(body, dialect == .openXML ? .openXML : .openDocument)
  }

  private init(_ body: Substring, _ dialect: FormulaDialect) throws(FormulaStop) {
    guard body.utf8.count <= Self.longestText else { throw .tooLarge }
    var lexer = FormulaLexer(body, dialect)
    var parser = FormulaParser(try lexer.tokens(), of: String(body))
    self = try parser.formula()
  }

  /// Whether a semicolon stands outside of quotes: then the comma marks decimals.
  private static func usesSemicolons(_ text: Substring) -> Bool {
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted { return true }
    }
    return false
  }
}

extension CellFormula {
  /// About as the screen shows it: `=SUM(B2:B11)`, without the brackets of OpenDocument.
  var shownText: String {
    guard dialect == .openDocument else { return "=" + text }
    var shown = "="
    var isQuoted = false
    var isReference = false
    var previous: Character = " "
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      switch character {
      case "[" where !isQuoted: isReference = true
      case "]" where !isQuoted: isReference = false
      // A point without a sheet in front of it.
      case "." where isReference && (previous == "[" || previous == ":"): break
      default: shown.append(character)
      }
      previous = character
    }
    return shown
  }
}
