extension SectionGrammar {
  /// Running text over one or more lines; with inputs in it a gap text.
  mutating func readParagraph(_ annotation: Annotation) -> Bool {
    attempt { grammar in
      grammar.allowInputs()
      let start = grammar.state.at
      let count = grammar.pieces.count
      guard grammar.readLines() else { return false }
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  /// The lines of a paragraph.
  mutating func readLines() -> Bool {
    attempt { grammar in
      guard !grammar.startsEffect else { return false }
      grammar.state.skipsIndentation = true
      guard grammar.readTextLine() else { return false }
      while grammar.readTextLine() {}
      return true
    }
  }

  private mutating func readTextLine() -> Bool {
    attempt { grammar in
      guard !grammar.isAtEnd, grammar.checkIndentation(), !grammar.startsOtherBlock else {
        return false
      }
      return grammar.readLine() && grammar.take(Byte.newline)
    }
  }

  /// Whether a line cannot belong to a paragraph: it begins another block.
  private var startsOtherBlock: Bool {
    switch peek() {
    case Byte.star:
      let stars = run(of: Byte.star, from: state.at)
      return peek(1) == Byte.space || (stars >= 3 && peek(stars) == Byte.newline)
    case Byte.dash, Byte.plus: return peek(1) == Byte.space
    case Byte.greater: return true
    case Byte.openBracket: return sees("[[?]]")
    case Byte.backtick: return sees("```")
    case 0x30...0x39: return startsNumber
    default: return blanksEnd(from: state.at) == lineEnd(from: state.at)
    }
  }

  private var startsNumber: Bool {
    var end = state.at
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    return has(". ", at: end)
  }

  /// Whether a mark for animation or narration comes next.
  private var startsEffect: Bool {
    var place = blanksEnd(from: state.at)
    if has("--", at: place) { place += 2 }
    guard has("{{", at: place) else { return false }
    var end = place + 2
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    return end > place + 2 && has("}}", at: end)
  }

  /// `### Title` inside a block, or a title with a line of `=` or `-` under it.
  mutating func readHeading(_ annotation: Annotation) -> Bool {
    let isMarked = peek() == Byte.hash
    guard isMarked || hasUnderline else { return false }
    return attempt { grammar in
      grammar.allowInputs()
      let start = grammar.state.at
      let count = grammar.pieces.count
      let isFine = isMarked ? grammar.readMarkedHeading() : grammar.readUnderlinedHeading()
      guard isFine else { return false }
      grammar.skipBlanks()
      _ = grammar.take(Byte.newline)
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  private var hasUnderline: Bool {
    let next = lineEnd(from: state.at) + 1
    return next < bytes.count
      && (run(of: Byte.equals, from: next) >= 3 || run(of: Byte.dash, from: next) >= 3)
  }

  private mutating func readMarkedHeading() -> Bool {
    state.at += run(of: Byte.hash, from: state.at)
    guard peek().isBlank else { return false }
    skipBlanks()
    return readLine()
  }

  private mutating func readUnderlinedHeading() -> Bool {
    guard readLine() else { return false }
    skipBlanks()
    guard take(Byte.newline) else { return false }
    let length = max(run(of: Byte.equals, from: state.at), run(of: Byte.dash, from: state.at))
    guard length >= 3 else { return false }
    state.at += length
    return true
  }

  /// Three dashes or more.
  mutating func readRule() -> Bool {
    let dashes = run(of: Byte.dash, from: state.at)
    guard dashes >= 3 else { return false }
    let end = blanksEnd(from: state.at + dashes)
    guard end < bytes.count, bytes[end] == Byte.newline else { return false }
    state.at = end + 1
    return true
  }

  /// Lines of nothing but two or more pictures, films or sounds.
  mutating func readGallery(_ annotation: Annotation) -> Bool {
    let first = bytes.count > state.at ? bytes[blanksEnd(from: state.at)] : 0
    guard first == Byte.exclamation || first == Byte.question || first == Byte.openBracket else {
      return false
    }
    return attempt { grammar in
      grammar.allowInputs()
      let start = grammar.state.at
      let count = grammar.pieces.count
      var media = 0
      while let found = grammar.readMediaLine() { media += found }
      guard media > 1 else { return false }
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  private mutating func readMediaLine() -> Int? {
    var count = 0
    let isFine = attempt { grammar in
      while grammar.readMedium() { count += 1 }
      return count > 0 && grammar.take(Byte.newline)
    }
    return isFine ? count : nil
  }

  private mutating func readMedium() -> Bool {
    attempt { grammar in
      grammar.skipBlanks()
      guard grammar.peek() != Byte.openBracket || grammar.sees("[") else { return false }
      guard grammar.readReference(mediaOnly: true) else { return false }
      grammar.readInlineAnnotations()
      return true
    }
  }
}
