/// One character of styled text, for layout.
struct StyledCharacter {
  let character: Character
  let style: Style

  /// Makes a character of `style`.
  init(_ character: Character, _ style: Style) {
    self.character = character
    self.style = style
  }
}

extension StyledText {
  /// Joins characters to runs, one for each stretch of the same style.
  init(_ characters: some Sequence<StyledCharacter>) {
    self.init()
    for each in characters { append(each) }
  }

  /// Appends one character, to the last run where the style is the same.
  mutating func append(_ styled: StyledCharacter) {
    if runs.last?.style == styled.style {
      runs[runs.count - 1].text.append(styled.character)
    } else {
      runs.append(Run(String(styled.character), styled.style))
    }
  }

  /// Its characters, one by one.
  var characters: [StyledCharacter] {
    runs.flatMap { run in run.text.map { StyledCharacter($0, run.style) } }
  }
}
