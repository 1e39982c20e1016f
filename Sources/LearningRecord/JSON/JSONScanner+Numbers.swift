extension JSONScanner {
  /// Moves past a number written as JSON asks: no leading zeros, no bare point.
  mutating func skipNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) {
      guard skipDigits() else { return false }
    }
    if take(UInt8(ascii: ".")) {
      guard skipDigits() else { return false }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard skipDigits() else { return false }
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position > start
  }

  /// Reads a number; `nil` when it is not one, or has a fraction, an exponent or too many digits.
  mutating func readInteger() -> Int64? {
    let start = position
    guard skipNumber() else { return nil }
    var number: Int64 = 0
    let isNegative = bytes[start] == UInt8(ascii: "-")
    for byte in bytes[(isNegative ? start + 1 : start)..<position] {
      guard (0x30...0x39).contains(byte), number < 1 << 58 else { return nil }
      number = number * 10 + Int64(byte - 0x30)
    }
    return isNegative ? -number : number
  }
}
