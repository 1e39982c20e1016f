/// The one form of `mailto:` that names somebody: a single address and nothing else.
enum Mailbox {
  static func isMailbox(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "mailto", let at = parts[1].lastIndex(of: "@")
    else { return false }
    let (user, host) = (parts[1][..<at], parts[1][parts[1].index(after: at)...])
    return !user.isEmpty && user.unicodeScalars.allSatisfy(isOfUser) && isHost(host)
  }

  private static func isOfUser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", ",", ";", ":", "?", "<", ">", "(", ")", "[", "]", "\\", "\"": false
    default: scalar > " " && scalar != "\u{7F}" && !scalar.properties.isWhitespace
    }
  }

  private static func isHost(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }
}
