/// The footnotes of a section as Markdown definitions.
struct FootnoteTexts {
  private let definitions: [(mark: [UInt8], text: [UInt8])]

  init(_ footnotes: [SectionGrammar.Footnote], bytes: [UInt8]) {
    definitions = footnotes.prefix(100).map { footnote in
      let range =
        switch footnote.text {
        case .block(let range), .inline(let range): range
        }
      let body = String(decoding: bytes[range], as: UTF8.self).trimmingBlanks
      let indented = body.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }.joined(separator: "\n    ")
      return (
        Array("[^\(footnote.marker)]".utf8), Array("[^\(footnote.marker)]: \(indented)\n".utf8)
      )
    }
  }

  /// `text` with the definitions it refers to after it.
  func completing(_ text: [UInt8]) -> [UInt8] {
    guard !definitions.isEmpty, text.contains(Byte.caret) else { return text }
    var result = text
    for definition in definitions where text.holds(definition.mark) {
      result.append(contentsOf: [Byte.newline, Byte.newline])
      result.append(contentsOf: definition.text)
    }
    return result
  }
}

extension [UInt8] {
  /// Whether `other` stands somewhere in it.
  func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return indices.dropLast(other.count - 1).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }
}
