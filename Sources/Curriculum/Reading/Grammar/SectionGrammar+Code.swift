extension SectionGrammar {
  /// One or more fenced listings, with the script that runs them.
  mutating func readCode() -> Bool {
    guard sees("```") else { return false }
    return attempt { grammar in
      guard grammar.readListing(isDrawing: false) else { return false }
      while grammar.readNextListing() {}
      grammar.readListingScript()
      return true
    }
  }

  private mutating func readNextListing() -> Bool {
    guard peek() == Byte.newline,
      has("```", at: blanksEnd(from: state.at + 1))
        || has("<!--", at: blanksEnd(from: state.at + 1))
    else { return false }
    return attempt { grammar in
      guard grammar.take(Byte.newline) else { return false }
      _ = grammar.readAnnotation()
      return grammar.sees("```") && grammar.readListing(isDrawing: false)
    }
  }

  /// From the opening fence to the closing one, which stands at the start of its line.
  private mutating func readListing(isDrawing: Bool) -> Bool {
    let length = run(of: Byte.backtick, from: state.at)
    state.at += length
    var isFirst = true
    while !isAtEnd {
      let line = state.at
      if !isFirst, checkFence(length) { return true }
      state.at = line
      if !isFirst { skipIndentation() }
      guard let end = codeLineEnd(length, isFirst: isFirst) else { return false }
      state.at = end
      isFirst = false
    }
    return false
  }

  /// Takes the closing fence when it comes next.
  private mutating func checkFence(_ length: Int) -> Bool {
    attempt { grammar in
      guard grammar.checkIndentation() else { return false }
      guard grammar.run(of: Byte.backtick, from: grammar.state.at) >= length else { return false }
      grammar.state.at += length
      grammar.skipBlanks()
      return true
    }
  }

  /// Where a line of code ends; a fence inside the line makes the whole listing none.
  private func codeLineEnd(_ length: Int, isFirst: Bool) -> Int? {
    let end = lineEnd(from: state.at)
    guard end < bytes.count else { return nil }
    if isFirst { return end + 1 }
    var place = state.at + 1
    while place < end {
      if bytes[place] == Byte.backtick {
        let count = run(of: Byte.backtick, from: place)
        if count >= length { return nil }
        place += count
      } else {
        place += 1
      }
    }
    return end + 1
  }

  /// `<script>` right after a listing: not run.
  private mutating func readListingScript() {
    _ = attempt { grammar in
      if grammar.peek() == Byte.space || grammar.peek() == Byte.newline { grammar.state.at += 1 }
      grammar.skipIndentation()
      return grammar.sees("<") && grammar.readScript()
    }
  }

  /// A drawing of characters: a fence of the kind `ascii` or `art`, or a long one.
  mutating func readDrawing(_ annotation: Annotation) -> Bool {
    guard sees("```"), isDrawingFence else { return false }
    return attempt { grammar in
      grammar.groupInputs(true, annotation)
      let start = grammar.state.at
      let count = grammar.pieces.count
      guard grammar.readListing(isDrawing: true) else { return false }
      grammar.skipBlanks()
      guard grammar.take(Byte.newline) else { return false }
      grammar.gatherQuotedInputs(in: start..<grammar.state.at)
      grammar.endGroup()
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  private var isDrawingFence: Bool {
    let length = run(of: Byte.backtick, from: state.at)
    let word = blanksEnd(from: state.at + length)
    return length > 8 || hasTagName("ascii", at: word) || hasTagName("art", at: word)
  }

  /// Inputs between double quotes: what a drawing shows as text of its own.
  private mutating func gatherQuotedInputs(in range: Range<Int>) {
    let after = state.at
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place] == Byte.quote, let close = quoteEnd(from: place + 1) else {
        place += 1
        continue
      }
      state.at = place + 1
      while state.at < close {
        let start = state.at
        if !readInput() || state.at > close { state.at = start + 1 }
      }
      place = close + 1
    }
    state.at = after
  }

  /// The closing quote on the same line.
  private func quoteEnd(from place: Int) -> Int? {
    var end = place
    while end < bytes.count, bytes[end] != Byte.newline {
      if bytes[end] == Byte.quote { return end }
      end += 1
    }
    return nil
  }
}
