extension JSONReader {
  /// Takes a string with its quotation marks and resolves its escapes.
  mutating func readString() throws(JSONProblem) -> String {
    guard take("\"") else { throw unexpected }
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      advance(by: 1)
    }
    let plain = bytes[start..<position]
    if take("\"") { return try text(plain) }
    return try readEscapedString(after: plain)
  }

  private mutating func readEscapedString(
    after plain: ArraySlice<UInt8>
  ) throws(JSONProblem) -> String {
    var content = Array(plain)
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        advance(by: 1)
        return try text(content[...])
      case UInt8(ascii: "\\"):
        content.append(contentsOf: try readEscape())
      case ..<0x20: throw unexpected
      default:
        content.append(byte)
        advance(by: 1)
      }
    }
    throw .endsEarly
  }

  private func text(_ content: ArraySlice<UInt8>) throws(JSONProblem) -> String {
    // Nearly all are plain ASCII; to validate that as UTF-8 costs more than the rest of the reading.
    let isASCII = content.withUnsafeBufferPointer { $0.reduce(0, |) } < 0x80
    if isASCII { return String(decoding: content, as: UTF8.self) }
    guard let text = String(validating: content, as: UTF8.self) else { throw .invalidUTF8 }
    return text
  }

  private mutating func readEscape() throws(JSONProblem) -> [UInt8] {
    advance(by: 1)
    guard let letter = next else { throw .endsEarly }
    if letter == UInt8(ascii: "u") { return try readUnicodeEscape() }
    guard let byte = Self.escapes[letter] else { throw unexpected }
    advance(by: 1)
    return [byte]
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  private mutating func readUnicodeEscape() throws(JSONProblem) -> [UInt8] {
    let start = position
    var code = try readCodeUnit()
    if (0xD800...0xDBFF).contains(code), take("\\") {
      let low = try readCodeUnit()
      guard (0xDC00...0xDFFF).contains(low) else { throw .unexpectedByte(offset: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw .unexpectedByte(offset: start) }
    return Array(String(Character(scalar)).utf8)
  }

  /// Takes `u` and four hexadecimal digits.
  private mutating func readCodeUnit() throws(JSONProblem) -> UInt32 {
    guard take("u") else { throw unexpected }
    guard end - position >= 4 else { throw .endsEarly }
    let digits = bytes[position..<position + 4]
    guard digits.allSatisfy(\.isHexadecimalDigit),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw unexpected }
    advance(by: 4)
    return code
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
