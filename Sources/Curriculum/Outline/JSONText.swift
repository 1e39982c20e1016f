/// JSON as a value whose keys keep their order, so that listings can be compared line by line.
indirect enum JSONText {
  case string(String)
  case number(Double)
  case integer(Int)
  case bool(Bool)
  case null
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// The text, one member a line.
  func text(indent: Int = 0) -> String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .integer(let number): "\(number)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    case .array(let elements): Self.lines(elements.map { ("", $0) }, "[", "]", indent)
    case .object(let members):
      Self.lines(members.map { (Self.quoted($0.key) + ": ", $0.value) }, "{", "}", indent)
    }
  }

  private static func lines(
    _ members: [(prefix: String, value: JSONText)], _ open: String, _ close: String, _ indent: Int
  ) -> String {
    guard !members.isEmpty else { return open + close }
    let blanks = String(repeating: " ", count: indent + 2)
    let body = members.map { blanks + $0.prefix + $0.value.text(indent: indent + 2) }
    return open + "\n" + body.joined(separator: ",\n") + "\n"
      + String(repeating: " ", count: indent) + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// An object without the members that have no value.
  static func members(_ members: [(String, JSONText?)]) -> JSONText {
    .object(members.compactMap { key, value in value.map { (key, $0) } })
  }

  /// An array of strings.
  static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
}

extension JSONText: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
