/// Looks over a part's bytes before the parser sees them.
///
/// Declarations are what external entities and "a billion laughs" need, and the parser compares
/// each attribute of an element with all others: neither is left to it.
struct MarkupGuard {
  /// More attributes than any office program writes in one element.
  static let mostAttributes = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Whether `part` is fit for the parser.
  static func trouble(in part: [UInt8], named name: String) -> DocumentTrouble? {
    part.withUnsafeBufferPointer { bytes in
      var scan = MarkupGuard(bytes: bytes)
      return scan.trouble(named: name)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func trouble(named name: String) -> DocumentTrouble? {
    guard isPlainlyEncoded() else { return .partSuspicious(name) }
    while skip(to: 0x3C) {  // <
      guard place < bytes.count else { return .partDamaged(name) }
      let isWhole: Bool
      switch bytes[place] {
      case 0x21:  // !
        if follows("!--") {
          isWhole = skip(past: "-->")
        } else if follows("![CDATA[") {
          isWhole = skip(past: "]]>")
        } else {
          return .partSuspicious(name)
        }
      case 0x3F: isWhole = skip(past: "?>")
      default:
        guard let attributes = skipTag() else { return .partDamaged(name) }
        guard attributes <= Self.mostAttributes else { return .partSuspicious(name) }
        isWhole = true
      }
      guard isWhole else { return .partDamaged(name) }
    }
    return nil
  }

  /// Whether ASCII characters are what they seem: other encodings could hide a declaration.
  private func isPlainlyEncoded() -> Bool {
    guard bytes.count >= 4, !bytes.prefix(4).contains(0), bytes[0] < 0xFE else { return false }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard let declaration = head.firstRange(of: "encoding=") else { return true }
    let value = head[declaration.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
    return ["utf-8", "us-ascii", "ascii", "iso-8859-1"].contains(String(value))
  }

  /// Moves behind the next `byte`; says whether there is one.
  private mutating func skip(to byte: UInt8) -> Bool {
    while place < bytes.count {
      place += 1
      if bytes[place - 1] == byte { return true }
    }
    return false
  }

  private func follows(_ text: StaticString) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[place + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func skip(past text: StaticString) -> Bool {
    while place < bytes.count {
      if follows(text) {
        place += text.utf8CodeUnitCount
        return true
      }
      place += 1
    }
    return false
  }

  /// Moves behind the tag and counts its attributes; `nil` when it does not end.
  private mutating func skipTag() -> Int? {
    var attributes = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x3E: return attributes  // >
      case 0x22, 0x27:  // " '
        guard skip(to: byte) else { return nil }
        attributes += 1
      default: break
      }
    }
    return nil
  }
}
