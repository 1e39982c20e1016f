/// Lines of words that hold given keys.
public enum WordDrill {
  /// Draws `count` different words so that each of `keys` comes as often as the words allow.
  ///
  /// - Parameters:
  ///   - words: What there is to draw from.
  ///   - keys: The keys to practise, the weakest first.
  ///   - count: How many words to draw, at most as many as there are.
  ///   - width: The longest line.
  ///   - random: The same generator gives the same lines.
  /// - Returns: The words in lines of at most `width` characters.
  public static func lines(
    from words: [String], holding keys: [Character], count: Int, width: Int,
    using random: inout some RandomNumberGenerator
  ) -> [String] {
    var rest = Array(Set(words)).sorted().shuffled(using: &random)
    var drawn: [String] = []
    while drawn.count < count, !rest.isEmpty {
      let key = keys.isEmpty ? nil : keys[drawn.count % keys.count]
      let place = rest.firstIndex { word in key.map(word.contains) ?? true } ?? 0
      drawn.append(rest.remove(at: place))
    }
    return joined(drawn, width: width)
  }

  private static func joined(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
