extension SeparatedText {
  /// Reads rows.
  ///
  /// - Throws: ``DocumentTrouble/tooLarge`` when there are too many.
  init(_ decoded: DecodedText) throws(DocumentTrouble) {
    let bytes = Array(decoded.text.utf8)
    var start = 0
    var separator: UInt8?
    // Excel's own line in front of the rows: "sep=;".
    if bytes.starts(with: "sep=".utf8), bytes.count > 5 {
      separator = bytes[4]
      start = bytes.firstIndex { $0 == 0x0A }.map { $0 + 1 } ?? bytes.count
    }
    let used = separator ?? SeparatorSearch(bytes).separator ?? 0x2C
    let read = try SeparatedRows(bytes, separator: used, start: start, line: start > 0 ? 2 : 1)
    self.init(
      rows: read.rows, lineNumbers: read.lineNumbers,
      separator: Character(Unicode.Scalar(used)),
      decimalMark: Self.decimalMark(in: read.rows), encoding: decoded.encoding,
      hasByteOrderMark: decoded.hasByteOrderMark, lineEnding: LineEnding(of: decoded.text),
      findings: read.findings.sorted { $0.line < $1.line })
  }

  /// The mark that most numbers with decimals have.
  ///
  /// Three digits behind a mark may just as well be a thousand, and say nothing.
  private static func decimalMark(in rows: [[String]]) -> DecimalMark? {
    var commas = 0
    var points = 0
    for field in rows.joined() {
      var digits = (before: 0, after: 0)
      var mark: UInt8?
      var isNumber = true
      for byte in field.utf8.drop(while: { $0 == 0x2D }) {
        switch byte {
        case 0x30...0x39 where mark == nil: digits.before += 1
        case 0x30...0x39: digits.after += 1
        case 0x2C,
          0x2E where mark == nil:
          mark = byte
        default: isNumber = false
        }
      }
      guard isNumber, digits.before > 0, digits.after > 0, digits.after != 3 else { continue }
      if mark == 0x2C { commas += 1 } else { points += 1 }
    }
    if commas == 0 && points == 0 { return nil }
    return commas >= points ? .comma : .point
  }
}
