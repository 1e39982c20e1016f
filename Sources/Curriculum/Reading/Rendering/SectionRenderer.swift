/// Renders stretches of a section.
struct SectionRenderer {
  let reading: SectionReading
  let plain: PlainPieces
  private let footnotes: FootnoteTexts
  private let source: SourceText

  init(_ reading: SectionReading, source: SourceText) {
    self.reading = reading
    self.source = source
    plain = PlainPieces(bytes: reading.text.bytes)
    footnotes = FootnoteTexts(reading.footnotes, bytes: reading.text.bytes)
  }

  /// Where in the file the byte at `place` comes from.
  func position(of place: Int) -> SourcePosition {
    source.position(of: reading.text.origin(of: place))
  }

  /// The blocks of plain text in `range`.
  func blocks(_ range: Range<Int>) -> [Block] {
    blocks(range, applying: reading.marks(in: range))
  }

  /// The blocks of `range` with the cuts and replacements of `marks`.
  func blocks(_ range: Range<Int>, applying marks: [Piece]) -> [Block] {
    guard !range.isEmpty else { return [] }
    let text = plain.shown(range, applying: marks)
    guard text.contains(where: { !$0.isWhitespace && $0 != Byte.greater }) else { return [] }
    return MarkdownText.blocks(footnotes.completing(text)).filter { !$0.isEmpty }
  }

  /// The running text of `range`.
  func inlines(_ range: Range<Int>) -> [Inline] {
    let text = plain.shown(range, applying: reading.marks(in: range))
    return MarkdownText.inlines(String(decoding: text, as: UTF8.self))
  }

  /// The text of `range` as written, without comments of attributes.
  func written(_ range: Range<Int>) -> String {
    let cuts = reading.marks(in: range).filter(\.isCut)
    return String(decoding: plain.shown(range, applying: cuts), as: UTF8.self)
  }
}

extension Piece {
  var isCut: Bool {
    if case .cut = kind { return true }
    return false
  }
}
