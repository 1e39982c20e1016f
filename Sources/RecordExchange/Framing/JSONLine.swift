/// Writes one JSON object in a fixed key order, without spaces, on one line.
struct JSONLine {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Begins an object.
  init() { bytes = [UInt8(ascii: "{")] }

  /// Adds text.
  mutating func add(_ key: String, _ text: String) {
    begin(key)
    appendQuoted(text)
  }

  /// Adds a whole number.
  mutating func add(_ key: String, _ number: some BinaryInteger) { add(key, raw: String(number)) }

  /// Adds `json` as it is.
  mutating func add(_ key: String, raw json: String) {
    begin(key)
    bytes.append(contentsOf: json.utf8)
  }

  /// Adds an object that is already written.
  mutating func add(_ key: String, _ object: JSONLine) {
    begin(key)
    bytes.append(contentsOf: object.closed)
  }

  /// Adds a list of objects.
  mutating func add(_ key: String, _ objects: [JSONLine]) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    bytes.append(contentsOf: objects.map(\.closed).joined(separator: [UInt8(ascii: ",")]))
    bytes.append(UInt8(ascii: "]"))
  }

  /// The object, without a line feed.
  var closed: [UInt8] { bytes + [UInt8(ascii: "}")] }

  private mutating func begin(_ key: String) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Escapes what RFC 8259 requires and nothing else.
  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - digits.count)
        bytes += Array(digits.utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
