import Terminal

/// A program with the numbers of its lines, which feedback refers to.
struct ProgramListing {
  let lines: [Screen.Line]

  private static let mostLines = 40

  /// Draws `program`; what is beyond a beginner's program is left out, and said.
  init(_ program: String, phrases: any Phrases) {
    var texts = program.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while texts.last?.allSatisfy(\.isWhitespace) == true { texts.removeLast() }
    if texts.isEmpty {
      lines = [Screen.Line.text(StyledText(phrases.programIsEmpty, .dim))]
      return
    }
    var lines = texts.prefix(Self.mostLines).enumerated().map { index, text in
      let number = String(index + 1)
      let margin = String(repeating: " ", count: max(4 - number.count, 0))
      return Screen.Line.verbatim(
        StyledText(margin + number + "  ", .dim)
          + StyledText(String(text).replacing("\t", with: "    ")))
    }
    if texts.count > Self.mostLines {
      lines.append(
        .text(StyledText(phrases.programIsTooLong(lines: texts.count - Self.mostLines), .dim)))
    }
    self.lines = lines
  }
}
