extension SectionGrammar {
  /// Rows between `|`; a line of dashes may follow the first.
  mutating func readTable(_ annotation: Annotation) -> Bool {
    guard peek() == Byte.pipe else { return false }
    return attempt { grammar in
      grammar.allowInputs()
      let start = grammar.state.at
      let count = grammar.pieces.count
      grammar.state.skipsIndentation = true
      guard grammar.readRow() else { return false }
      _ = grammar.readAlignments()
      while grammar.readRow() {}
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  private mutating func readRow() -> Bool {
    attempt { grammar in
      guard grammar.checkIndentation(), grammar.peek() == Byte.pipe else { return false }
      while !grammar.endsRow {
        guard grammar.take(Byte.pipe) else { return false }
        grammar.skipBlanks()
        grammar.readInlineAnnotations()
        grammar.readCell()
      }
      grammar.state.at = grammar.lineEnd(from: grammar.state.at) + 1
      return true
    }
  }

  /// Whether the row's last `|` comes next.
  private var endsRow: Bool {
    guard peek() == Byte.pipe else { return false }
    let end = blanksEnd(from: state.at + 1)
    return end < bytes.count && bytes[end] == Byte.newline
  }

  /// `|---|:--:|`.
  private mutating func readAlignments() -> Bool {
    attempt { grammar in
      guard grammar.checkIndentation(), grammar.take(Byte.pipe) else { return false }
      while grammar.readAlignment(), grammar.take(Byte.pipe) {}
      grammar.skipBlanks()
      return grammar.take(Byte.newline)
    }
  }

  private mutating func readAlignment() -> Bool {
    attempt { grammar in
      grammar.skipBlanks()
      _ = grammar.take(Byte.colon)
      let dashes = grammar.run(of: Byte.dash, from: grammar.state.at)
      guard dashes > 0 else { return false }
      grammar.state.at += dashes
      _ = grammar.take(Byte.colon)
      grammar.skipBlanks()
      return true
    }
  }
}
