/// A section read by the grammar, with the way back to the file.
struct SectionReading {
  var text: ExpandedText
  var pieces: [Piece]
  var footnotes: [SectionGrammar.Footnote]
  var isTooComplex: Bool
  /// The pieces that are no questions, in order.
  private let marks: [Piece]

  init(_ text: ExpandedText) {
    self.text = text
    var grammar = SectionGrammar(bytes: text.bytes)
    grammar.readSection()
    pieces = grammar.pieces
    footnotes = grammar.footnotes
    isTooComplex = grammar.budget <= 0
    marks = pieces.filter { !$0.isQuestion }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The cuts and replacements that begin in `range`.
  func marks(in range: Range<Int>) -> [Piece] {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(marks[low...].prefix { $0.range.lowerBound < range.upperBound })
  }
}
