extension PlainText {
  /// Reads lines.
  init(_ decoded: DecodedText) {
    let ending = LineEnding(of: decoded.text)
    // "\r\n" is one character of Swift's, and `isNewline` knows more endings than files use.
    var lines = decoded.text
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
    if ending != nil, lines.last?.isEmpty == true { lines.removeLast() }
    self.init(
      lines: lines, encoding: decoded.encoding, hasByteOrderMark: decoded.hasByteOrderMark,
      lineEnding: ending)
  }
}
