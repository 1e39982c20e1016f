/// A program's text, taken apart as far as rules about it need.
public struct ProgramText: Hashable, Sendable {
  /// Names, keywords and numbers outside of texts and comments.
  public private(set) var words: Set<String> = []
  /// Comments without `#` and blanks.
  public private(set) var comments: [String] = []
  /// Lines that do something, without blanks at their ends.
  public private(set) var steps: [String] = []
  private var rest: Substring
  private var word = ""

  /// Reads `text` as Python.
  public init(_ text: String) {
    rest = text[...]
    while let character = rest.first {
      if character == "#" {
        readComment()
      } else if character == "\"" || character == "'" {
        skipQuoted(by: character)
      } else {
        readPart(of: character)
      }
    }
    endWord()
    steps = text.split(whereSeparator: \.isNewline).map { $0.trimmingLineEnd }
      .filter { !$0.trimmingBlanks.isEmpty && !$0.trimmingBlanks.hasPrefix("#") }
  }

  /// Whether nothing in the program does anything.
  public var isEmpty: Bool { steps.isEmpty }

  private mutating func readComment() {
    endWord()
    let comment = rest.prefix { !$0.isNewline }
    comments.append(comment.drop { $0 == "#" }.trimmingBlanks)
    rest = rest[comment.endIndex...]
  }

  /// Skips a text between quotes, one or three; one that is left open ends with its line.
  private mutating func skipQuoted(by quote: Character) {
    // The letters of `f"…"` belong to the text.
    word = ""
    let triple = String(repeating: quote, count: 3)
    let mark = rest.hasPrefix(triple) ? triple : String(quote)
    rest = rest.dropFirst(mark.count)
    while !rest.isEmpty, !rest.hasPrefix(mark) {
      if mark.count == 1, rest.first?.isNewline == true { return }
      rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
    }
    rest = rest.dropFirst(mark.count)
  }

  private mutating func readPart(of character: Character) {
    let continues = character.isLetter || character.isNumber || character == "_"
    // `85.5` is one number; `daftar.append` is two names.
    let isPoint = character == "." && word.first?.isNumber == true
    if continues || isPoint { word.append(character) } else { endWord() }
    rest = rest.dropFirst()
  }

  private mutating func endWord() {
    if !word.isEmpty { words.insert(word) }
    word = ""
  }
}

extension Substring {
  fileprivate var trimmingLineEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
