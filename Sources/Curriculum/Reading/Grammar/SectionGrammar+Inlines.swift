extension SectionGrammar {
  /// Whether the construct around ends here.
  var isStopped: Bool {
    for stop in state.stops {
      switch stop {
      case .bracket: if peek() == Byte.closeBracket { return true }
      case .tag(let name): if isClosingTag(name, at: state.at) { return true }
      }
    }
    return false
  }

  /// Reads running text up to the end of its line; some constructs reach over several.
  mutating func readLine() -> Bool {
    guard readInline() else { return false }
    while readInline() {}
    return true
  }

  /// As `readLine`, but a `|` ends the text: what a cell of a table holds.
  mutating func readCell() {
    while peek() != Byte.pipe, readInline(inCell: true) {}
  }

  /// Reads one piece of running text and the comment with attributes after it.
  mutating func readInline(inCell: Bool = false) -> Bool {
    guard !isAtEnd, peek() != Byte.newline, !isStopped else { return false }
    budget -= 1
    guard budget > 0 else { return skipPlainText() }
    let first = peek()
    if first == Byte.less, readScript() { return true }
    let isFine = readSpecial(first, inCell: inCell) || readString(first)
    guard isFine else { return false }
    if peek().isBlank || peek() == Byte.less { readInlineAnnotations() }
    return true
  }

  /// The constructs that come before plain strings, chosen by their first byte.
  private mutating func readSpecial(_ first: UInt8, inCell: Bool) -> Bool {
    switch first {
    case Byte.backtick: readCodeSpan()
    case Byte.dollar: readFormula()
    case Byte.openBrace: readInlineEffect()
    case Byte.openBracket: readBracket(inCell: inCell)
    case Byte.exclamation, Byte.question: readReference(mediaOnly: false)
    default: false
    }
  }

  private mutating func readBracket(inCell: Bool) -> Bool {
    if sees("[^") { return readFootnoteMark() }
    if inCell { return readInput() || readReference(mediaOnly: false) }
    return readReference(mediaOnly: false) || readInput()
  }

  /// Passes the rest of the line when the budget is spent.
  private mutating func skipPlainText() -> Bool {
    let end = lineEnd(from: state.at)
    defer { state.at = end }
    return end > state.at
  }

  private mutating func readCodeSpan() -> Bool {
    var end = state.at + 1
    while end < bytes.count, bytes[end] != Byte.newline {
      if bytes[end] == Byte.backslash, end + 1 < bytes.count, bytes[end + 1] == Byte.backtick {
        end += 2
        continue
      }
      if bytes[end] == Byte.backtick { break }
      end += 1
    }
    guard end < bytes.count, bytes[end] == Byte.backtick, end > state.at + 1 else { return false }
    state.at = end + 1
    return true
  }

  /// `$ … $` on one line, `$$ … $$` over any: its source is shown as code.
  private mutating func readFormula() -> Bool {
    let start = state.at
    let isBlock = sees("$$")
    if isBlock, let end = find(.formula, from: start + 2) {
      return showFormula(start + 2..<end, until: end + 2)
    }
    var end = start + 1
    while end < bytes.count, bytes[end] != Byte.dollar, bytes[end] != Byte.newline { end += 1 }
    guard end > start + 1, end < bytes.count, bytes[end] == Byte.dollar else { return false }
    return showFormula(start + 1..<end, until: end + 1)
  }

  private mutating func showFormula(_ inner: Range<Int>, until end: Int) -> Bool {
    var shown = [Byte.backtick]
    for byte in bytes[inner].drop(while: \.isWhitespace) where byte != Byte.backtick {
      shown.append(byte == Byte.newline ? Byte.space : byte)
    }
    while let last = shown.last, last.isBlank { shown.removeLast() }
    shown.append(Byte.backtick)
    if shown.count > 2 {
      pieces.append(Piece(range: state.at..<end, kind: .replacement(shown)))
    }
    state.at = end
    return true
  }

  /// `{1}{ … }`: shown at once here.
  private mutating func readInlineEffect() -> Bool {
    attempt(once: 6) { grammar in
      let start = grammar.state.at
      grammar.state.at += 1
      guard grammar.readEffectDefinition() != nil, grammar.take("}{") else { return false }
      grammar.cut(start..<grammar.state.at)
      while grammar.peek() != Byte.closeBrace {
        guard grammar.readInline() else { return false }
      }
      grammar.cut(grammar.state.at..<grammar.state.at + 1)
      grammar.state.at += 1
      return true
    }
  }

  /// `[^marker]`, with its text in parentheses or elsewhere.
  private mutating func readFootnoteMark() -> Bool {
    guard let end = find(.bracket, from: state.at + 2) else { return false }
    let marker = text(state.at + 2..<end)
    state.at = end + 1
    if peek() == Byte.openParenthesis, let close = find(.parenthesis, from: state.at) {
      footnotes.append(Footnote(marker: marker, text: .inline(state.at + 1..<close)))
      cut(state.at..<close + 1)
      state.at = close + 1
    }
    return true
  }

  /// `<script …> … </script>` in running text: never run.
  mutating func readScript() -> Bool {
    let start = state.at
    guard let body = takeScript() else { return false }
    _ = body
    pieces.append(Piece(range: start..<state.at, kind: .notice(.loss(.script))))
    return true
  }

  /// Takes a script and returns what stands in it.
  mutating func takeScript() -> Range<Int>? {
    guard hasTagName("script", at: state.at + 1), peek() == Byte.less else { return nil }
    let start = state.at
    state.at += 7
    skipWhitespace()
    while readAttribute() != nil {}
    guard take(Byte.greater), hasClosingTag("script", from: state.at),
      let end = scriptEnd(from: state.at)
    else {
      state.at = start
      return nil
    }
    let body = state.at..<end
    state.at = end + 9
    return body
  }

  /// Where `</script>` stands from `place` on, in any case of letters.
  private func scriptEnd(from place: Int) -> Int? {
    var index = place
    while let found = find(.tag, from: index) {
      if hasTagName("script", at: found + 2), found + 8 < bytes.count,
        bytes[found + 8] == Byte.greater
      {
        return found
      }
      index = found + 2
    }
    return nil
  }

  /// Whether `name` stands at `place`, in any case of letters.
  func hasTagName(_ name: StaticString, at place: Int) -> Bool {
    let count = name.utf8CodeUnitCount
    guard place >= 0, place + count <= bytes.count else { return false }
    return name.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[place + index].lowercased != buffer[index] { return false }
      return true
    }
  }
}
