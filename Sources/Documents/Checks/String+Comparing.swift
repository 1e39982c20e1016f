extension StringProtocol {
  /// For comparing: small letters, single spaces, no marks at the ends.
  var comparable: String {
    let words = lowercased().split { $0.isWhitespace }.joined(separator: " ")
    let marks: (Character) -> Bool = { $0.isPunctuation || $0.isWhitespace }
    guard let first = words.firstIndex(where: { !marks($0) }),
      let last = words.lastIndex(where: { !marks($0) })
    else { return words }
    return String(words[first...last])
  }

  /// Whether the words of `other` are in it, whatever capitals and spaces.
  func holds(_ other: String) -> Bool {
    let words = lowercased().split { $0.isWhitespace }.joined(separator: " ")
    let wanted = other.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    return words.contains(wanted)
  }

  /// How many words it has; marks that stand alone are none.
  var wordCount: Int {
    split { $0.isWhitespace }.count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// The text behind a typed mark such as `-`, `•`, `1.` or `a)`; `nil` when there is no such mark.
  var behindTypedMark: SubSequence? {
    let text = drop { $0.isWhitespace }
    guard let first = text.first else { return nil }
    let rest: SubSequence
    if "-–—*•·+o●○▪".contains(first) {
      rest = text.dropFirst()
    } else {
      let count = text.prefix { $0.isNumber || ($0.isLetter && $0.isASCII) }
      guard (1...2).contains(count.count), count.allSatisfy(\.isNumber) || count.count == 1,
        let mark = text.dropFirst(count.count).first, ".)".contains(mark)
      else { return nil }
      rest = text.dropFirst(count.count + 1)
    }
    guard let space = rest.first, space.isWhitespace else { return nil }
    return rest.drop { $0.isWhitespace }
  }

  /// Whether it is the name of a picture's file, or a name that a program gave it.
  var isProgramsName: Bool {
    let name = comparable
    let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp"]
    if endings.contains(where: { lowercased().hasSuffix($0) }) { return true }
    let words = name.split(separator: " ")
    let generic: Set<Substring> = ["picture", "image", "gambar", "citra", "foto", "photo", "img"]
    return words.allSatisfy { generic.contains($0) || $0.allSatisfy(\.isNumber) }
  }
}

/// The first of a text's characters, for telling which one is meant.
extension String {
  var excerpt: String { count > 60 ? prefix(59) + "…" : self }
}
