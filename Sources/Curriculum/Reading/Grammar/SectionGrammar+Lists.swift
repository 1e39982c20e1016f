extension SectionGrammar {
  /// Lines with `>` before them.
  mutating func readQuote(_ annotation: Annotation) -> Bool {
    guard peek() == Byte.greater else { return false }
    return attempt(once: 3) { grammar in
      let start = grammar.state.at
      let count = grammar.pieces.count
      grammar.groupInputs(true, annotation)
      grammar.state.at += 1
      _ = grammar.take(Byte.space)
      grammar.pushIndentation(.quote)
      grammar.readAlertMark()
      grammar.readSeparatedBlocks()
      grammar.popIndentation()
      grammar.endGroup()
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  /// `[!TIP] title` at the head of a quote.
  private mutating func readAlertMark() {
    _ = attempt { grammar in
      grammar.skipBlanks()
      guard grammar.take("[!") else { return false }
      let start = grammar.state.at
      while grammar.peek().isLetter { grammar.state.at += 1 }
      let word = grammar.text(start..<grammar.state.at).uppercased()
      guard Alert(rawValue: word) != nil, grammar.take(Byte.closeBracket) else { return false }
      grammar.skipBlanks()
      _ = grammar.readLine()
      grammar.skipBlanks()
      guard grammar.takeIndentedNewline() else { return false }
      while grammar.takeIndentedNewline() {}
      return true
    }
  }

  /// Blocks with empty lines between them; there may be none.
  mutating func readSeparatedBlocks() {
    guard readBlock() else { return }
    while true {
      let before = state.at
      let isFine = attempt { grammar in
        while grammar.takeIndentedNewline() {}
        return grammar.readBlock()
      }
      if !isFine || state.at == before { return }
    }
  }

  mutating func readBulletList(_ annotation: Annotation) -> Bool {
    let place = blanksEnd(from: state.at)
    guard place + 1 < bytes.count, bytes[place].isBullet, bytes[place + 1].isBlank else {
      return false
    }
    return readList(annotation, construct: 4) { $0.readBulletItem() }
  }

  mutating func readNumberedList(_ annotation: Annotation) -> Bool {
    let first = peek(blanksEnd(from: state.at) - state.at)
    guard first.isDigit || first == Byte.dash else { return false }
    return readList(annotation, construct: 5) { $0.readNumberedItem() }
  }

  private mutating func readList(
    _ annotation: Annotation, construct: UInt8, item: (inout Self) -> Bool
  ) -> Bool {
    attempt(once: construct) { grammar in
      let start = grammar.state.at
      let count = grammar.pieces.count
      grammar.groupInputs(false, annotation)
      guard grammar.attempt(item) else { return false }
      while true {
        let before = grammar.state.at
        let isFine = grammar.attempt { inner in
          while inner.takeIndentedNewline() {}
          return inner.checkIndentation() && item(&inner)
        }
        if !isFine || grammar.state.at == before { break }
      }
      grammar.endGroup()
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  private mutating func readBulletItem() -> Bool {
    pushIndentation(.bullet)
    skipBlanks()
    guard peek().isBullet, peek(1).isBlank else { return false }
    state.at += 1
    skipBlanks()
    readSeparatedBlocks()
    popIndentation()
    return true
  }

  private mutating func readNumberedItem() -> Bool {
    pushIndentation(.number)
    skipBlanks()
    _ = take(Byte.dash)
    guard peek().isDigit else { return false }
    while peek().isDigit { state.at += 1 }
    guard take(Byte.dot) else { return false }
    skipBlanks()
    readSeparatedBlocks()
    popIndentation()
    return true
  }
}
