/// Internationalised resource identifiers (RFC 3987), as far as statements need them.
public enum IRI {
  /// Whether `text` has a scheme, something after it, and no character that no IRI has.
  public static func isAbsolute(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":"), isScheme(scalars[..<colon]) else {
      return false
    }
    let rest = scalars[scalars.index(after: colon)...]
    return !rest.isEmpty && rest.allSatisfy(isAllowed) && hasWholeEscapes(rest)
  }

  private static func isScheme(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first, first.isLetterOfASCII else { return false }
    return text.allSatisfy {
      $0.isLetterOfASCII || $0.isDigitOfASCII || "+-.".unicodeScalars.contains($0)
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{20}", "\u{7F}"..."\u{A0}", "<", ">", "\"", "{", "}", "|", "\\", "^", "`":
      false
    case "\u{FFF0}"..."\u{FFFF}": false
    default: !scalar.properties.isWhitespace
    }
  }

  /// Every `%` is followed by two hexadecimal digits.
  private static func hasWholeEscapes(_ text: Substring.UnicodeScalarView) -> Bool {
    var place = text.startIndex
    while let percent = text[place...].firstIndex(of: "%") {
      let digits = text[text.index(after: percent)...].prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.properties.isASCIIHexDigit) else {
        return false
      }
      place = digits.endIndex
    }
    return true
  }
}

extension Unicode.Scalar {
  var isLetterOfASCII: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  var isDigitOfASCII: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// Whether this is nothing but hexadecimal digits, one of `counts` of them.
  func isHexadecimal(of counts: Set<Int>) -> Bool {
    counts.contains(unicodeScalars.count)
      && unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit)
  }
}
