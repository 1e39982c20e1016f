/// Text with its cuts and replacements carried out.
struct PlainPieces {
  let bytes: [UInt8]

  /// The bytes of `range` as they are shown, with the pieces inside it applied.
  ///
  /// Pieces may come in any order and overlap: an earlier start wins.
  func shown(_ range: Range<Int>, applying pieces: [Piece]) -> [UInt8] {
    var result: [UInt8] = []
    var at = range.lowerBound
    for piece in pieces.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard piece.range.lowerBound >= at, piece.range.upperBound <= range.upperBound else {
        continue
      }
      result.append(contentsOf: bytes[at..<piece.range.lowerBound])
      if case .replacement(let text) = piece.kind { result.append(contentsOf: text) }
      at = piece.range.upperBound
    }
    if at < range.upperBound { result.append(contentsOf: bytes[at..<range.upperBound]) }
    return result
  }
}
