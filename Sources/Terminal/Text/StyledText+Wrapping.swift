extension StyledText {
  /// The text in lines of at most `width` columns, broken between words.
  ///
  /// A line feed begins a new line; spaces at a break go, all others stay; a word longer than a
  /// line is broken between characters, never inside one.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, with its indent.
  ///   - indent: The spaces before the first line.
  ///   - hangingIndent: The spaces before every other line.
  /// - Returns: At least one line.
  public func wrapped(to width: Int, indent: Int = 0, hangingIndent: Int = 0) -> [StyledText] {
    var wrapper = LineWrapper(width: width, indent: indent, hangingIndent: hangingIndent)
    for run in runs {
      for character in run.text { wrapper.take(StyledCharacter(character, run.style)) }
    }
    return wrapper.finished()
  }
}
