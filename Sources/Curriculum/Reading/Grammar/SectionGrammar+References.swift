extension SectionGrammar {
  /// A link, picture, sound, film or embedded page: `[text](address "title")`.
  mutating func readReference(mediaOnly: Bool) -> Bool {
    let start = state.at
    let prefix = referencePrefix
    guard peek(prefix) == Byte.openBracket else { return false }
    if mediaOnly, prefix == 0, !hasReservedName { return false }
    let isFine = attempt(once: mediaOnly ? 17 : 16) { grammar in
      grammar.state.at += prefix
      return grammar.readReferenceText() && grammar.readReferenceTarget()
    }
    guard isFine else { return false }
    showReference(start..<state.at, prefix: prefix)
    return true
  }

  /// How many of `!`, `?`, `!?`, `??` stand before the bracket.
  private var referencePrefix: Int {
    if sees("!?") || sees("??") { return 2 }
    return peek() == Byte.exclamation || peek() == Byte.question ? 1 : 0
  }

  /// Whether `[qr-code` comes next.
  private var hasReservedName: Bool {
    var index = state.at + 1
    while index < bytes.count, bytes[index].isWord { index += 1 }
    return hasTagName("qr-code", at: state.at + 1) || hasTagName("-code", at: index)
  }

  /// The text in brackets.
  private mutating func readReferenceText() -> Bool {
    guard take(Byte.openBracket) else { return false }
    let stops = state.stops
    state.stops.append(.bracket)
    while peek() != Byte.closeBracket {
      guard readInline() else { return false }
    }
    state.at += 1
    state.stops = stops
    return true
  }

  /// The address and title in parentheses.
  private mutating func readReferenceTarget() -> Bool {
    guard take(Byte.openParenthesis) else { return false }
    if let end = addressEnd(from: state.at) {
      state.at = end
    } else {
      while state.at < bytes.count, !endsTarget(bytes[state.at]) { state.at += 1 }
    }
    readReferenceTitle()
    return take(Byte.closeParenthesis)
  }

  private func endsTarget(_ byte: UInt8) -> Bool {
    byte == Byte.closeParenthesis || byte == Byte.newline || byte == Byte.space
      || byte == Byte.quote
  }

  private mutating func readReferenceTitle() {
    _ = attempt { grammar in
      grammar.skipBlanks()
      let mark = grammar.peek()
      guard mark == Byte.quote || mark == Byte.apostrophe else { return false }
      grammar.state.at += 1
      guard grammar.peek() != mark else { return false }
      repeat {
        guard grammar.readInline() else { return false }
      } while grammar.peek() != mark
      grammar.state.at += 1
      grammar.skipBlanks()
      return true
    }
  }

  /// Sounds, films and pages are shown as links: the mark before them goes.
  private mutating func showReference(_ range: Range<Int>, prefix: Int) {
    let first = bytes[range.lowerBound]
    switch (prefix, first) {
    case (0, _), (1, Byte.exclamation): return
    case (1, _): noteMedium(range.lowerBound..<range.lowerBound + 1, .loss(.audio))
    case (_, Byte.exclamation): noteMedium(range.lowerBound..<range.lowerBound + 2, .loss(.video))
    default: noteMedium(range.lowerBound..<range.lowerBound + 2, .loss(.embedding))
    }
  }

  private mutating func noteMedium(_ range: Range<Int>, _ problem: Problem) {
    pieces.append(Piece(range: range, kind: .notice(problem)))
  }
}
