/// Takes the words of a small script one by one.
struct ScriptReader {
  private var rest: Substring

  init(_ script: String) {
    rest = script.prefix(4000)
    skipBlanks()
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes `word` and the blanks after it.
  mutating func take(_ word: String) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest.removeFirst(word.count)
    skipBlanks()
    return true
  }

  /// How many parentheses open here.
  mutating func takeOpenings() -> Int {
    var count = 0
    while take("(") { count += 1 }
    return count
  }

  mutating func takeClosings(_ count: Int) -> Bool {
    for _ in 0..<count where !take(")") { return false }
    return true
  }

  /// `"@input"` with its chain of foldings.
  mutating func takeInput() -> TextFolding? {
    for mark in ["\"@input\"", "'@input'", "`@input`", "\"@'input\""] where take(mark) {
      return takeFolding()
    }
    return nil
  }

  /// `.trim().toLowerCase()` and their kin.
  mutating func takeFolding() -> TextFolding {
    var folding: TextFolding = []
    while true {
      if take(".trim()") {
        folding.insert(.trims)
      } else if take(".toLowerCase()") {
        folding.insert(.lowercases)
      } else if take(".toUpperCase()") {
        folding.insert(.uppercases)
      } else {
        return folding
      }
    }
  }

  mutating func takeEquals() -> Bool { take("===") || take("==") }

  /// A string in any of the three quotes.
  mutating func takeString() -> String? {
    guard let mark = rest.first, "\"'`".contains(mark) else { return nil }
    var text = ""
    var index = rest.index(after: rest.startIndex)
    while index < rest.endIndex, rest[index] != mark {
      if rest[index] == "\\" {
        index = rest.index(after: index)
        guard index < rest.endIndex else { return nil }
      }
      text.append(rest[index])
      index = rest.index(after: index)
    }
    guard index < rest.endIndex else { return nil }
    rest = rest[rest.index(after: index)...]
    skipBlanks()
    return text
  }

  /// `/pattern/flags`.
  mutating func takePattern() -> (pattern: String, flags: String)? {
    guard rest.first == "/" else { return nil }
    var index = rest.index(after: rest.startIndex)
    let start = index
    while index < rest.endIndex, rest[index] != "/" {
      guard rest[index] != "\n" else { return nil }
      if rest[index] == "\\" { index = rest.index(after: index) }
      guard index < rest.endIndex else { return nil }
      index = rest.index(after: index)
    }
    guard index < rest.endIndex else { return nil }
    let pattern = String(rest[start..<index])
    let flags = rest[rest.index(after: index)...].prefix(while: \.isLetter)
    rest = rest[flags.endIndex...]
    skipBlanks()
    return (pattern, String(flags))
  }

  private mutating func skipBlanks() {
    rest = rest.drop(while: \.isWhitespace)
  }
}
