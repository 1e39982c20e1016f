/// The characters of a text file, with how they were stored.
struct DecodedText {
  /// More than any exercise needs.
  static let mostBytes = 8 << 20

  let text: String
  let encoding: TextEncoding
  let hasByteOrderMark: Bool

  /// Decodes `bytes`; `nil` when they are no text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: bytes.dropFirst(3), hasMark: true)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isBigEndian: bytes[0] == 0xFE)
    } else {
      self.init(utf8: bytes[...], hasMark: false)
    }
    guard !text.utf8.contains(where: Self.isBinary) else { return nil }
  }

  private init(utf8 bytes: ArraySlice<UInt8>, hasMark: Bool) {
    hasByteOrderMark = hasMark
    if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
      encoding = .utf8
    } else {
      text = String(String.UnicodeScalarView(bytes.map(Self.windows1252)))
      encoding = .windows1252
    }
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isBigEndian: Bool) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    text = String(decoding: units, as: UTF16.self)
    encoding = .utf16
    hasByteOrderMark = true
  }

  /// What no text has: control characters that neither move nor end a line.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x09 || byte == 0x0B || (0x0E...0x1A).contains(byte) || (0x1C...0x1F).contains(byte)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return table[Int(byte) - 0x80]
  }

  private static let table: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
