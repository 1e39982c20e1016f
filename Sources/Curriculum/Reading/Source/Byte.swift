/// The ASCII bytes that the readers look for.
enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let backtick = UInt8(ascii: "`")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let pipe = UInt8(ascii: "|")
  static let star = UInt8(ascii: "*")
  static let dash = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let underscore = UInt8(ascii: "_")
  static let at = UInt8(ascii: "@")
  static let backslash = UInt8(ascii: "\\")
  static let dollar = UInt8(ascii: "$")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let colon = UInt8(ascii: ":")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let equals = UInt8(ascii: "=")
  static let slash = UInt8(ascii: "/")
  static let tilde = UInt8(ascii: "~")
  static let caret = UInt8(ascii: "^")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let question = UInt8(ascii: "?")
  static let exclamation = UInt8(ascii: "!")
}

extension UInt8 {
  /// A blank or a tab.
  var isBlank: Bool { self == Byte.space || self == Byte.tab }

  /// A blank, a tab or a line's end.
  var isWhitespace: Bool { isBlank || self == Byte.newline }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLowercaseLetter: Bool { (0x61...0x7A).contains(self) }

  var isLetter: Bool { isLowercaseLetter || (0x41...0x5A).contains(self) }

  /// What `\w` matches: letters, digits and `_`.
  var isWord: Bool { isLetter || isDigit || self == Byte.underscore }

  /// `-`, `+` or `*`.
  var isBullet: Bool { self == Byte.dash || self == Byte.plus || self == Byte.star }

  /// The lowercase form of an ASCII letter, else itself.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether this continues a UTF-8 character.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
