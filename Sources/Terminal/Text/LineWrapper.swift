/// Breaks characters into lines as they come.
struct LineWrapper {
  private let width: Int
  private let hangingIndent: Int
  private var lines: [StyledText] = []
  private var line: [StyledCharacter]
  private var lineWidth: Int
  /// Whether the line holds only its indent.
  private var isFresh = true
  private var spaces: [StyledCharacter] = []
  private var word: [StyledCharacter] = []
  private var wordWidth = 0

  /// Begins with an empty line; an indent never takes more than half of the width.
  init(width: Int, indent: Int, hangingIndent: Int) {
    self.width = max(1, width)
    self.hangingIndent = max(0, min(hangingIndent, self.width / 2))
    let first = max(0, min(indent, self.width / 2))
    line = Self.blanks(first)
    lineWidth = first
  }

  /// Takes the next character.
  mutating func take(_ next: StyledCharacter) {
    switch next.character {
    case "\n", "\r\n":
      endWord()
      breakLine()
    case " ":
      endWord()
      spaces.append(next)
    default:
      word.append(next)
      wordWidth += next.character.displayWidth
    }
  }

  /// All lines.
  mutating func finished() -> [StyledText] {
    endWord()
    lines.append(StyledText(line))
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineWidth + spaces.count + wordWidth > width, !isFresh { breakLine() }
    // Spaces before the first word are the writer's own indent, kept as far as there is room.
    let room = max(0, width - lineWidth - min(2, wordWidth))
    line += spaces.prefix(room)
    lineWidth += min(spaces.count, room)
    spaces = []
    placeWord()
  }

  private mutating func placeWord() {
    for each in word {
      let columns = each.character.displayWidth
      if lineWidth + columns > width, !isFresh { breakLine() }
      line.append(each)
      lineWidth += columns
      isFresh = false
    }
    word = []
    wordWidth = 0
  }

  private mutating func breakLine() {
    lines.append(StyledText(line))
    line = Self.blanks(hangingIndent)
    lineWidth = hangingIndent
    isFresh = true
    spaces = []
  }

  private static func blanks(_ count: Int) -> [StyledCharacter] {
    Array(repeating: StyledCharacter(" ", .plain), count: count)
  }
}
