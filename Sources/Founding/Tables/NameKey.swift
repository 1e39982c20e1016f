/// A person's name for comparing: capitals, dots and blanks make no difference.
struct NameKey: Hashable {
  let words: [String]

  /// Takes the words of `name`; "Ibu" and "Bu" in front are the same.
  init(_ name: String) {
    var words = name.lowercased().split { $0.isWhitespace || ".,;".contains($0) }.map(String.init)
    if words.count > 1, let address = Self.addresses[words[0]] { words[0] = address }
    self.words = words
  }

  private init(words: [String]) { self.words = words }

  var hasAddress: Bool { words.count > 1 && Self.addresses[words[0]] != nil }

  /// Without a form of address in front.
  var withoutAddress: NameKey { hasAddress ? NameKey(words: Array(words.dropFirst())) : self }

  /// The words as one text.
  var text: String { words.joined(separator: " ") }

  private static let addresses = [
    "bu": "bu", "ibu": "bu", "mrs": "bu", "ms": "bu",
    "pak": "pak", "bapak": "pak", "bp": "pak", "bpk": "pak", "mr": "pak",
  ]
}
