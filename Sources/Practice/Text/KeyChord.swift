/// Keys pressed together, however they are written: `ctrl+s`, `Ctrl S`, `^S` and `kontrol s` are one.
public struct KeyChord: Hashable, Sendable {
  /// The keys held down.
  public enum Modifier: Hashable, Sendable {
    case control
    case alternate
    case shift
    case system
    case function
  }

  public let modifiers: Set<Modifier>
  /// The key itself, in lowercase: a character or a name such as `enter`.
  public let key: String

  /// Returns `nil` unless `text` names a key with modifiers, or a named key alone.
  public init?(_ text: String) {
    var folded = FoldedText.caseFolded(text.trimmingBlanks)
    guard folded.count <= 60 else { return nil }
    // A full stop after a word ends a sentence; after `ctrl+` it is the key.
    if folded.hasSuffix("."), folded.dropLast().last?.isLetter == true { folded.removeLast() }
    var words = Self.words(of: folded).filter { !Self.fillers.contains($0) }
    guard let key = words.popLast() else { return nil }
    let modifiers = words.compactMap { Self.modifierNames[$0] }
    guard modifiers.count == words.count, Self.modifierNames[key] == nil else { return nil }
    guard !modifiers.isEmpty || Self.keyNames[key] != nil else { return nil }
    guard key.count == 1 || Self.keyNames[key] != nil || key.isFunctionKey else { return nil }
    self.modifiers = Set(modifiers)
    self.key = Self.keyNames[key] ?? key
  }

  /// The words of a chord; a `+` or `-` at the end is a key, elsewhere it joins.
  private static func words(of text: String) -> [String] {
    if text.count == 2, text.first == "^", let key = text.last { return ["ctrl", String(key)] }
    var rest = text[...]
    var last: [String] = []
    if let mark = rest.last, mark == "+" || mark == "-" {
      last = [String(mark)]
      rest.removeLast()
    }
    let separators: (Character) -> Bool = { $0.isWhitespace || $0 == "+" || $0 == "-" || $0 == "," }
    let words = rest.split(whereSeparator: separators).map(String.init)
    return joiningPairs(words) + last
  }

  /// Joins names of two words: `page down`, `panah kiri`.
  private static func joiningPairs(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let before = joined.last, keyNames["\(before) \(word)"] != nil {
        joined[joined.count - 1] = "\(before) \(word)"
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}

extension String {
  /// Whether this is `f1`–`f24`.
  fileprivate var isFunctionKey: Bool {
    guard first == "f", let number = Int(dropFirst()) else { return false }
    return (1...24).contains(number)
  }
}
