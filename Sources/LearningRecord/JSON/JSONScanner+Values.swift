extension JSONScanner {
  /// Reads one value; `nil` when it is not JSON, too deep or not UTF-8.
  mutating func readValue(depth: Int = 0) -> JSONValue? {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return readObject(depth: depth)
    case UInt8(ascii: "["): return readList(depth: depth)
    case UInt8(ascii: "\""): return readString().map(JSONValue.text)
    case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return readNumber()
    }
  }

  private mutating func readNumber() -> JSONValue? {
    let start = position
    if let integer = readInteger() { return .integer(integer) }
    position = start
    return skipNumber() ? .otherNumber : nil
  }

  private mutating func readObject(depth: Int) -> JSONValue? {
    position += 1
    guard depth < Self.deepest else { return nil }
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\""), let key = readString() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = readValue(depth: depth + 1) else { return nil }
      members.append(JSONValue.Member(key: key, value: value))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func readList(depth: Int) -> JSONValue? {
    position += 1
    guard depth < Self.deepest else { return nil }
    var items: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .list([]) }
    repeat {
      guard let item = readValue(depth: depth + 1) else { return nil }
      items.append(item)
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(items) : nil
  }

  /// Reads a string, standing on its opening quote.
  mutating func readString() -> String? {
    let start = position
    guard skipString() else { return nil }
    let content = bytes[(start + 1)..<(position - 1)]
    if content.contains(UInt8(ascii: "\\")) {
      return Self.unescaped(UnsafeRawBufferPointer(rebasing: content))
    }
    // Nearly all are plain ASCII; to validate that as UTF-8 costs more than the rest of the reading.
    if content.reduce(0, |) < 0x80 {
      return String(decoding: UnsafeRawBufferPointer(rebasing: content), as: UTF8.self)
    }
    return String(validating: content, as: UTF8.self)
  }

  /// The text that `content`, known to hold only whole escapes, stands for.
  private static func unescaped(_ content: UnsafeRawBufferPointer) -> String? {
    var scanner = JSONScanner(bytes: content)
    var plain: [UInt8] = []
    plain.reserveCapacity(content.count)
    while let byte = scanner.next {
      scanner.position += 1
      if byte == UInt8(ascii: "\\") {
        scanner.appendEscaped(to: &plain)
      } else {
        plain.append(byte)
      }
    }
    return String(validating: plain, as: UTF8.self)
  }

  private mutating func appendEscaped(to plain: inout [UInt8]) {
    guard let byte = next else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "u"): plain.append(contentsOf: String(readEscapedScalar()).utf8)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    default: plain.append(byte)
    }
  }

  /// Reads what follows `\u`; half a surrogate pair becomes U+FFFD.
  private mutating func readEscapedScalar() -> Character {
    guard let first = readFourHexadecimalDigits() else { return "\u{FFFD}" }
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    let afterFirst = position
    guard first < 0xDC00, take("\\u"), let second = readFourHexadecimalDigits(),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else {
      position = afterFirst
      return "\u{FFFD}"
    }
    return Character(scalar)
  }
}
