/// A JSON text as read: just enough for events, which hold no fractions.
enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case integer(Int64)
  /// A number with a fraction or an exponent, or too long: known to be there, never used.
  case otherNumber
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// A key with its value, in the order written.
  struct Member: Hashable {
    var key: String
    var value: JSONValue
  }

  /// Reads `json` whole; `nil` when it is not JSON, too deep, or followed by anything.
  init?(_ json: String) {
    var json = json
    let value = json.withUTF8 { bytes -> JSONValue? in
      var scanner = JSONScanner(bytes: UnsafeRawBufferPointer(bytes))
      guard let value = scanner.readValue() else { return nil }
      scanner.skipBlanks()
      return scanner.isAtEnd ? value : nil
    }
    guard let value else { return nil }
    self = value
  }

  /// The first member called `key`.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }

  /// The integer when it fits in ±2^53, where every reader of JSON agrees.
  var integer: Int? {
    guard case .integer(let number) = self, number.magnitude <= 1 << 53 else { return nil }
    return Int(number)
  }

  /// The integer when it can be a place, a count or an index.
  var count: Int? { integer.flatMap { (0...1_000_000).contains($0) ? $0 : nil } }

  /// What `part` makes of every member of the list; `nil` when it fails for one.
  func list<Part>(of part: (JSONValue) -> Part?) -> [Part]? {
    guard let list else { return nil }
    let parts = list.compactMap(part)
    return parts.count == list.count ? parts : nil
  }
}
