/// Internet media types (RFC 2045): `type/subtype`, with parameters or without.
enum MediaType {
  static func isMediaType(_ text: String) -> Bool {
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ isToken($0.trimmed) }) else { return false }
    return parts.count == 1 || parts[1].split(separator: ";").allSatisfy(isParameter)
  }

  private static func isParameter(_ text: Substring) -> Bool {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 && isToken(parts[0].trimmed) && !parts[1].trimmed.isEmpty
  }

  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.isLetterOfASCII || $0.isDigitOfASCII || "!#$%&'*+-.^_`|~".unicodeScalars.contains($0)
      }
  }
}

extension Substring {
  /// Without blanks around it.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
