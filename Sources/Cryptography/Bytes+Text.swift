internal import CSodium

extension [UInt8] {
  /// The bytes as lowercase hexadecimal digits, two for each.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns `nil` unless `hexadecimal` is an even number of lowercase hexadecimal digits.
  public init?(hexadecimal: String) {
    let digits = hexadecimal.utf8.map(\.hexadecimalValue)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    self = bytes
  }

  /// The bytes in base64 with padding (RFC 4648 §4).
  public var base64: String {
    let variant = sodium_base64_VARIANT_ORIGINAL
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(count, variant))
    sodium_bin2base64(&text, text.count, self, count, variant)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Returns `nil` unless `base64` is base64 with padding and nothing else (RFC 4648 §4).
  ///
  /// Only the one canonical spelling of some bytes is accepted.
  public init?(base64: String) {
    var bytes = [UInt8](repeating: 0, count: base64.utf8.count / 4 * 3)
    var length = 0
    let text = base64.utf8.map { CChar(bitPattern: $0) }
    let status = sodium_base642bin(
      &bytes, bytes.count, text, text.count, nil, &length, nil, sodium_base64_VARIANT_ORIGINAL)
    guard status == 0 else { return nil }
    self = Array(bytes.prefix(length))
  }
}

extension UInt8 {
  /// The value of a lowercase hexadecimal digit, else `nil`.
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
