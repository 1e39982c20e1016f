/// A row's number with the letters behind it: `1b`, `2 a`, `3=c`; either may be missing.
struct RowWord: Hashable, Sendable {
  var row: Int?
  var letters: String

  /// The words of a line, whatever parts them.
  static func words(of line: String) -> [Self] {
    var words: [Self] = []
    for token in tokens(of: FoldedText(line).text) {
      if let number = Int(token) {
        words.append(Self(row: number, letters: ""))
      } else if let last = words.last, last.row != nil {
        words[words.count - 1].letters += token
      } else {
        words.append(Self(row: nil, letters: token))
      }
    }
    return words
  }

  /// Runs of digits and runs of letters.
  private static func tokens(of line: String) -> [String] {
    var tokens: [String] = []
    var isJoined = false
    for character in line {
      let isDigit = character.isDecimalDigit
      guard isDigit || character.isLetter else {
        isJoined = false
        continue
      }
      if isJoined, let last = tokens.last?.last, last.isDecimalDigit == isDigit,
        (tokens.last?.count ?? 0) < 9
      {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
      isJoined = true
    }
    return tokens
  }
}
