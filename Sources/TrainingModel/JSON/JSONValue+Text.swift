extension JSONValue {
  /// Reads one value that fills `text`.
  public init(parsing text: String) throws(JSONProblem) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads one value that fills `bytes`, or `range` of them.
  init(parsing bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONProblem) {
    var reader = JSONReader(bytes, in: range)
    self = try reader.readValue()
    guard reader.isAtEnd else { throw reader.unexpected }
  }

  /// Reads one value that fills `bytes`, with up to `deepest` arrays and objects within each other.
  public init(parsing bytes: [UInt8], deepest: Int) throws(JSONProblem) {
    var reader = JSONReader(bytes, deepest: deepest)
    self = try reader.readValue()
    guard reader.isAtEnd else { throw reader.unexpected }
  }

  /// The value in one line, without spaces.
  public var compactText: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value over several lines, two spaces for each level.
  public var indentedText: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): string.writeJSON(to: &text)
    case .array(let items):
      text.writeList("[", items, "]", indent: indent) { $1.write(to: &$0, indent: $2) }
    case .object(let object):
      text.writeList("{", object.members, "}", indent: indent) { text, member, indent in
        member.name.writeJSON(to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }
}

extension String {
  fileprivate mutating func writeList<Item>(
    _ opening: String, _ items: [Item], _ closing: String, indent: Int?,
    write: (inout String, Item, Int?) -> Void
  ) {
    self += opening
    for (place, item) in items.enumerated() {
      if place > 0 { self += "," }
      if let indent { self += "\n" + String(repeating: " ", count: indent + 2) }
      write(&self, item, indent.map { $0 + 2 })
    }
    if let indent, !items.isEmpty { self += "\n" + String(repeating: " ", count: indent) }
    self += closing
  }

  /// Escapes only what JSON asks for, so that names stay readable in the stored lines.
  fileprivate func writeJSON(to text: inout String) {
    text += "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
