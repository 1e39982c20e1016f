/// Walks over JSON bytes once, bounded in depth, trusting nothing.
///
/// Works on raw bytes because importing a school's files is limited by this walk.
struct JSONScanner {
  /// Nesting beyond this is refused; events need five levels.
  static let deepest = 24

  let bytes: UnsafeRawBufferPointer
  var position = 0

  var isAtEnd: Bool { position == bytes.count }
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Moves past `byte` when it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Moves past `literal` when it is next.
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != literal.utf8Start[index] {
      return false
    }
    position += count
    return true
  }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Moves past one value; `false` when it is not JSON.
  mutating func skipValue(depth: Int = 0) -> Bool {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return skipMembers(depth: depth)
    case UInt8(ascii: "["): return skipItems(depth: depth)
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return skipNumber()
    }
  }

  private mutating func skipMembers(depth: Int) -> Bool {
    position += 1
    guard depth < Self.deepest else { return false }
    skipBlanks()
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\""), skipString() else { return false }
      skipBlanks()
      guard take(UInt8(ascii: ":")), skipValue(depth: depth + 1) else { return false }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  private mutating func skipItems(depth: Int) -> Bool {
    position += 1
    guard depth < Self.deepest else { return false }
    skipBlanks()
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard skipValue(depth: depth + 1) else { return false }
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  /// Moves past a string, standing on its opening quote.
  mutating func skipString() -> Bool {
    position += 1
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"): guard skipEscape() else { return false }
      case 0..<0x20: return false
      default: continue
      }
    }
    return false
  }

  private mutating func skipEscape() -> Bool {
    guard let byte = next else { return false }
    position += 1
    switch byte {
    case UInt8(ascii: "u"): return readFourHexadecimalDigits() != nil
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return true
    default: return false
    }
  }

  mutating func readFourHexadecimalDigits() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = bytes[position].hexadecimalDigit else { return nil }
      number = number << 4 | digit
      position += 1
    }
    return number
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}
