extension SheetRange {
  /// Reads a reference such as `$'Nilai 7A'.$B$2:.$B$11` or `Sheet1.A1:Sheet1.B2`.
  init?(openDocument text: some StringProtocol) {
    let corners = Self.corners(of: text)
    guard (1...2).contains(corners.count), let first = Self.corner(corners[0]),
      let last = Self.corner(corners[corners.count - 1])
    else { return nil }
    self.init(sheet: first.sheet, range: CellRange(first.address, last.address))
  }

  /// All references in a list that blanks keep apart.
  static func all(openDocument text: String) -> [SheetRange] {
    split(text, at: " ").compactMap { SheetRange(openDocument: $0) }
  }

  private static func corners(of text: some StringProtocol) -> [String] { split(text, at: ":") }

  /// `text` cut at `separator`, except inside a sheet's quoted name.
  private static func split(_ text: some StringProtocol, at separator: Character) -> [String] {
    var pieces = [""]
    var isQuoted = false
    for character in text {
      if character == "'" { isQuoted.toggle() }
      if character == separator && !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private static func corner(_ text: String) -> (sheet: String?, address: CellAddress)? {
    guard let dot = text.lastIndex(of: ".") else {
      return CellAddress(text).map { (nil, $0) }
    }
    guard let address = CellAddress(text[text.index(after: dot)...]) else { return nil }
    var name = text[..<dot]
    if name.hasPrefix("$") { name = name.dropFirst() }
    if name.hasPrefix("'") && name.hasSuffix("'") && name.count > 1 {
      name = name.dropFirst().dropLast()
    }
    return (name.isEmpty ? nil : String(name).replacing("''", with: "'"), address)
  }
}
