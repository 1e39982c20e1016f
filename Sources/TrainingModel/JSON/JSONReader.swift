/// Reads JSON (RFC 8259) from bytes, strictly and with a bound on nesting.
struct JSONReader {
  /// Arrays and objects within each other in our own record.
  static let deepest = 16

  private static let fewMembers = 12

  private let deepest: Int
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  /// Starts at the beginning of `range`.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil, deepest: Int = deepest) {
    self.deepest = deepest
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  var isAtEnd: Bool { position == end }

  /// The next byte, without taking it.
  var next: UInt8? { position < end ? bytes[position] : nil }

  /// Takes `text` if it is next.
  mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard end - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    position += length
    return true
  }

  /// Takes one value, with the white space before and after it.
  mutating func readValue(depth: Int = 0) throws(JSONProblem) -> JSONValue {
    skipSpace()
    let value = try readBareValue(depth: depth)
    skipSpace()
    return value
  }

  private mutating func readBareValue(depth: Int) throws(JSONProblem) -> JSONValue {
    switch next {
    case UInt8(ascii: "{"): return .object(try readObject(depth: depth))
    case UInt8(ascii: "["): return .array(try readArray(depth: depth))
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t") where take("true"): return .boolean(true)
    case UInt8(ascii: "f") where take("false"): return .boolean(false)
    case UInt8(ascii: "n") where take("null"): return .null
    default: return .number(try readNumber())
    }
  }

  private mutating func readArray(depth: Int) throws(JSONProblem) -> [JSONValue] {
    guard depth < deepest else { throw .tooDeep(offset: position) }
    position += 1
    skipSpace()
    var items: [JSONValue] = []
    if take("]") { return items }
    repeat {
      items.append(try readValue(depth: depth + 1))
    } while take(",")
    guard take("]") else { throw unexpected }
    return items
  }

  private mutating func readObject(depth: Int) throws(JSONProblem) -> JSONObject {
    guard depth < deepest else { throw .tooDeep(offset: position) }
    position += 1
    skipSpace()
    var object = JSONObject()
    if take("}") { return object }
    repeat {
      skipSpace()
      let name = try readString()
      skipSpace()
      guard take(":") else { throw unexpected }
      object.members.append(.init(name, try readValue(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw unexpected }
    try refuseRepeatedNames(in: object)
    return object
  }

  private func refuseRepeatedNames(in object: JSONObject) throws(JSONProblem) {
    let members = object.members
    // A set costs more than the few comparisons that most objects need.
    if members.count <= Self.fewMembers {
      for place in members.indices {
        for earlier in 0..<place where members[earlier].name == members[place].name {
          throw .repeatedName(members[place].name)
        }
      }
      return
    }
    var seen: Set<String> = []
    for member in members where !seen.insert(member.name).inserted {
      throw .repeatedName(member.name)
    }
  }

  private mutating func readNumber() throws(JSONProblem) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try takeDigits() }
    if take(".") { try takeDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try takeDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func takeDigits() throws(JSONProblem) {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw unexpected }
  }

  /// Takes digits that make a whole number from 0, without leading zeros.
  mutating func readCount() throws(JSONProblem) -> Int64 {
    let start = position
    let text = try readNumber()
    guard let number = Int64(text), number >= 0, text.first != "-" else {
      throw .unexpectedByte(offset: start)
    }
    return number
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      position += 1
    }
  }

  /// What is wrong at the next byte.
  var unexpected: JSONProblem {
    isAtEnd ? .endsEarly : .unexpectedByte(offset: position)
  }

  /// Moves on by `count` bytes that were looked at already.
  mutating func advance(by count: Int) { position += count }
}
