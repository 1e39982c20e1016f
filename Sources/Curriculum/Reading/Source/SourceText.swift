/// The text of a file without what a terminal could misread, with its line starts.
///
/// Line ends are `\n`; control characters, bidirectional overrides and a byte order mark are gone.
struct SourceText {
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  let lineStarts: [Int]
  /// Whether the file began with a byte order mark.
  let hadByteOrderMark: Bool
  /// The place of the first control character that was taken out.
  let firstControl: SourcePosition?

  init(_ raw: [UInt8]) {
    var cleaner = SourceCleaner(capacity: raw.count + 1)
    let text = String(decoding: raw, as: UTF8.self)
    for scalar in text.unicodeScalars { cleaner.take(scalar) }
    cleaner.finish()
    bytes = cleaner.bytes
    lineStarts = cleaner.lineStarts
    hadByteOrderMark = cleaner.hadByteOrderMark
    firstControl = cleaner.firstControl
  }

  /// Where the byte at `offset` stands, counted from 1; columns in characters.
  func position(of offset: Int) -> SourcePosition {
    let at = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: at)
    let column = bytes[lineStarts[line]..<at].count { !$0.isContinuation } + 1
    return SourcePosition(line: line + 1, column: column)
  }

  /// The bytes of line `index` (from 0) without its end.
  func line(_ index: Int) -> ArraySlice<UInt8> {
    let start = lineStarts[index]
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    return bytes[start..<max(start, end)]
  }

  /// The index of the line that holds `offset`.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
