extension SectionGrammar {
  /// Reads the whole section.
  mutating func readSection() {
    while !isAtEnd {
      let before = state.at
      readFootnotes()
      if !readBlock() { _ = readProblem() }
      skipNewlines()
      if state.at == before { skipLine() }
    }
  }

  /// Passes a line that nothing could be made of.
  private mutating func skipLine() {
    state.at = min(lineEnd(from: state.at) + 1, bytes.count)
    state.skipsIndentation = false
  }

  /// Reads one block with the indentation before it and the hidden comments after it.
  mutating func readBlock() -> Bool {
    budget -= 20
    guard !isAtEnd else { return false }
    return attempt { grammar in
      guard !grammar.isStopped, grammar.checkIndentation() else { return false }
      grammar.skipWhitespace()
      guard grammar.readElement() else { return false }
      while grammar.readHiddenComment() {}
      return true
    }
  }

  /// Tries the kinds of block in LiaScript's order, after the attributes that belong to them.
  private mutating func readElement() -> Bool {
    let isFine = attempt { grammar in
      let annotation = grammar.readAnnotation()
      return grammar.readElement(under: annotation)
    }
    return isFine || readHTMLComment()
  }

  private mutating func readElement(under annotation: Annotation) -> Bool {
    guard budget > 0 else { return readParagraph(annotation) }
    return readEffect() || readNarration() || readTable(annotation)
      || readDrawing(annotation) || readCode() || readHeading(annotation) || readRule()
      || readSurvey(annotation) || readQuiz(annotation) || readTask(annotation)
      || readQuote(annotation) || readNumberedList(annotation) || readBulletList(annotation)
      || readHTMLBlock(annotation) || readGallery(annotation) || readParagraph(annotation)
  }

  /// `[^marker]: text` at the start of a block.
  mutating func readFootnotes() {
    while readFootnote() { skipNewlines() }
  }

  private mutating func readFootnote() -> Bool {
    guard sees("[^") else { return false }
    let start = state.at
    let isFine = attempt { grammar in
      guard let end = grammar.find(.footnote, from: start + 2), end - start < 200 else {
        return false
      }
      let marker = grammar.text(start + 2..<end)
      grammar.state.at = end + 2
      grammar.pushIndentation(.footnote)
      guard grammar.readBlock() else { return false }
      _ = grammar.take(Byte.newline)
      while grammar.readBlock() { _ = grammar.take(Byte.newline) }
      grammar.popIndentation()
      grammar.footnotes.append(
        Footnote(marker: marker, text: .block(end + 2..<grammar.state.at)))
      return true
    }
    if isFine { cut(start..<state.at) }
    return isFine
  }

  /// A line that no rule fits: shown as it is.
  private mutating func readProblem() -> Bool {
    attempt { grammar in
      guard !grammar.isAtEnd, grammar.peek() != Byte.newline else { return false }
      grammar.skipLine()
      return true
    }
  }

  /// A comment with three dashes or without attributes, alone.
  private mutating func readHTMLComment() -> Bool {
    guard sees("<!--") else { return false }
    let start = state.at
    guard let end = find(.comment, from: start + 4) else { return false }
    state.at = end + 3
    cut(start..<end + 3)
    return true
  }
}
