/// A version that a statement may name: `1.0`, `1.0.x` or `2.0.x`.
enum VersionForm {
  case one
  case two

  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPatch = parts.count == 3 && Self.isNumber(parts[2])
    if text == "1.0" || isPatch && parts[0] == "1" && parts[1] == "0" {
      self = .one
    } else if isPatch && parts[0] == "2" && parts[1] == "0" {
      self = .two
    } else {
      return nil
    }
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
