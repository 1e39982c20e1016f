/// Writes one JSON object in the order its members are added; the same calls give the same bytes.
struct JSONObject {
  private var written = "{"

  /// The finished object.
  var text: String { written + "}" }

  mutating func add(_ key: String, _ value: String) {
    addKey(key)
    written.appendJSONString(value)
  }

  mutating func add(_ key: String, _ value: Int) {
    addKey(key)
    written += String(value)
  }

  mutating func add(_ key: String, _ value: Bool) {
    addKey(key)
    written += value ? "true" : "false"
  }

  /// Adds `json` as it is.
  mutating func add(_ key: String, json: String) {
    addKey(key)
    written += json
  }

  private mutating func addKey(_ key: String) {
    if written.utf8.count > 1 { written += "," }
    written.appendJSONString(key)
    written += ":"
  }
}

extension String {
  /// Appends `text` in quotes, escaping only what JSON demands.
  mutating func appendJSONString(_ text: String) {
    self += "\""
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    } else {
      self += text
    }
    self += "\""
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": self += "\\\""
    case "\\": self += "\\\\"
    case "\n": self += "\\n"
    case "\r": self += "\\r"
    case "\t": self += "\\t"
    case "\0"..<" ":
      let digits = String(scalar.value, radix: 16)
      self += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: unicodeScalars.append(scalar)
    }
  }
}
