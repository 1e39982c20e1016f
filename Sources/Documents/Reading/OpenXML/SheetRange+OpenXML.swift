extension SheetRange {
  /// Reads a reference such as `'Nilai 7A'!$B$2:$B$11`; `nil` for lists of references.
  init?(openXML text: String) {
    guard let mark = text.lastIndex(of: "!") else {
      guard let range = CellRange(text) else { return nil }
      self.init(sheet: nil, range: range)
      return
    }
    guard let range = CellRange(text[text.index(after: mark)...]) else { return nil }
    var name = text[..<mark]
    if name.hasPrefix("'") && name.hasSuffix("'") && name.count > 1 {
      name = name.dropFirst().dropLast()
    }
    self.init(sheet: String(name).replacing("''", with: "'"), range: range)
  }
}
