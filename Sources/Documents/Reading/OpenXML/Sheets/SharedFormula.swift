/// A formula that a block of cells shares; it is written out for the first one only.
struct SharedFormula {
  let text: String
  /// The cell for which it is written.
  let origin: CellAddress

  /// The formula as it would be written in the cell at `address`.
  func text(at address: CellAddress) -> String {
    let move = (columns: address.column - origin.column, rows: address.row - origin.row)
    guard move != (0, 0) else { return text }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      switch byte {
      case 0x22, 0x27: result += Self.takeQuoted(&rest)  // "text", 'sheet'
      case 0x24, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...:
        let word = Self.takeWord(&rest)
        let isReference = rest.first != 0x28 && rest.first != 0x21  // not f( and not Sheet!
        result += isReference ? Self.moved(word, move, before: rest, after: result.last) : word[...]
      default:
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Takes what stands between a quotation mark and the next.
  private static func takeQuoted(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = rest[rest.startIndex]
    let end = rest.dropFirst().firstIndex(of: mark).map { $0 + 1 } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// Takes letters, digits and what else names and references are made of.
  private static func takeWord(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end =
      rest.firstIndex { byte in
        switch byte {
        case 0x24, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: false
        default: true
        }
      } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// `word` moved when it is a cell, or a column or row of a range; otherwise itself.
  private static func moved(
    _ word: ArraySlice<UInt8>, _ move: (columns: Int, rows: Int), before: ArraySlice<UInt8>,
    after: UInt8?
  ) -> ArraySlice<UInt8> {
    var reference = RelativeReference(word)
    guard reference.isCell || reference.isHalf && (before.first == 0x3A || after == 0x3A) else {
      return word
    }
    return reference.move(columns: move.columns, rows: move.rows)
      ? Array(reference.text.utf8)[...] : Array("#REF!".utf8)[...]
  }
}
