extension FormulaLexer {
  /// A name: a function, a truth value, a cell, or a sheet in front of one.
  mutating func word() throws(FormulaStop) -> FormulaToken {
    let characters = rest.prefix { $0.isLetter || $0.isDigit || "_.$\\".contains($0) }
    guard !characters.isEmpty else { throw .unreadable(String(rest.prefix(20))) }
    rest = rest.dropFirst(characters.count)
    let word = String(characters)
    switch rest.first {
    case "(": return .function(Self.functionName(word))
    case "!": return try cells(onSheet: word)
    case "[": throw .unsupported(word)
    default: break
    }
    if let cell = CellReference(word) { return try range(from: cell, onSheet: nil) }
    if rest.first == ":", let column = CellReference(column: word, row: 1) {
      return try wholeColumns(from: column, onSheet: nil)
    }
    switch word.uppercased() {
    case "TRUE": return .boolean(true)
    case "FALSE": return .boolean(false)
    default: break
    }
    // `Lembar1.B2`, as LibreOffice shows and accepts it.
    if let dot = word.lastIndex(of: "."), dot != word.startIndex,
      let cell = CellReference(word[word.index(after: dot)...])
    {
      return try range(from: cell, onSheet: Self.sheetName(String(word[..<dot])))
    }
    throw .unsupported(word)
  }

  /// Newer functions are kept under prefixes that no screen shows.
  private static func functionName(_ word: String) -> String {
    var name = word.uppercased()
    let prefixes = [
      "_XLFN.", "_XLWS.", "_XLL.", "COM.MICROSOFT.", "ORG.LIBREOFFICE.", "ORG.OPENOFFICE.",
    ]
    for prefix in prefixes where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
    }
    return name
  }

  private static func sheetName(_ word: String) -> String {
    word.hasPrefix("$") ? String(word.dropFirst()) : word
  }

  /// What follows a sheet's name: `!B2:B11` or `.B2:B11`.
  mutating func cells(onSheet name: String) throws(FormulaStop) -> FormulaToken {
    guard rest.first == "!" || rest.first == ".", !name.contains("[") else {
      throw .unsupported(name)
    }
    rest = rest.dropFirst()
    let sheet = Self.sheetName(name)
    let word = cellWord()
    if let cell = CellReference(word) { return try range(from: cell, onSheet: sheet) }
    if rest.first == ":", let column = CellReference(column: word, row: 1) {
      return try wholeColumns(from: column, onSheet: sheet)
    }
    throw .unsupported(name)
  }

  private mutating func cellWord() -> String {
    let characters = rest.prefix { $0.isASCII && ($0.isLetter || $0.isDigit || $0 == "$") }
    rest = rest.dropFirst(characters.count)
    return String(characters)
  }

  /// `cell`, or the rectangle up to the cell behind a colon.
  private mutating func range(
    from cell: CellReference, onSheet sheet: String?
  ) throws(FormulaStop) -> FormulaToken {
    guard rest.first == ":" else { return .cells(sheet: sheet, first: cell, last: nil) }
    rest = rest.dropFirst()
    let word = cellWord()
    guard let last = CellReference(word), rest.first != "!" else { throw .unsupported(word) }
    return .cells(sheet: sheet, first: cell, last: last)
  }

  private mutating func wholeColumns(
    from column: CellReference, onSheet sheet: String?
  ) throws(FormulaStop) -> FormulaToken {
    rest = rest.dropFirst()
    let word = cellWord()
    guard let last = CellReference(column: word, row: CellAddress.lastRow) else {
      throw .unsupported(word)
    }
    return .cells(sheet: sheet, first: column, last: last)
  }
}

extension FormulaLexer {
  /// A reference of OpenDocument: `[.B2]`, `[.B2:.B11]`, `[.B:.B]`, `[$Lembar1.B2]`, `['Kelas 7'.B2]`.
  mutating func bracketed() throws(FormulaStop) -> FormulaToken {
    rest = rest.dropFirst()
    let first = try bracketedCell(wholeColumnRow: 1)
    var last: (sheet: String?, cell: CellReference)?
    if rest.first == ":" {
      rest = rest.dropFirst()
      last = try bracketedCell(wholeColumnRow: CellAddress.lastRow)
    }
    guard rest.first == "]" else { throw .unsupported("[" + String(rest.prefix(20))) }
    rest = rest.dropFirst()
    if let sheet = last?.sheet, sheet != first.sheet { throw .unsupported(sheet) }
    return .cells(sheet: first.sheet, first: first.cell, last: last?.cell)
  }

  private mutating func bracketedCell(
    wholeColumnRow row: Int
  ) throws(FormulaStop) -> (sheet: String?, cell: CellReference) {
    if rest.first == "$" { rest = rest.dropFirst() }
    var sheet: String?
    if rest.first == "'" {
      sheet = try quoted(by: "'")
    } else {
      let name = rest.prefix { !".:]#".contains($0) }
      rest = rest.dropFirst(name.count)
      sheet = name.isEmpty ? nil : String(name)
    }
    // A file's address would stand in front of `#`.
    guard rest.first == "." else { throw .unsupported(sheet ?? String(rest.prefix(20))) }
    rest = rest.dropFirst()
    let word = cellWord()
    guard let cell = CellReference(word) ?? CellReference(column: word, row: row) else {
      throw .unsupported(String(rest.prefix(20)))
    }
    return (sheet, cell)
  }
}
