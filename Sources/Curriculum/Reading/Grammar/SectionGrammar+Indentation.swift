extension SectionGrammar {
  /// Passes the indentation that the surrounding blocks ask for.
  mutating func checkIndentation() -> Bool {
    if !state.indentation.isEmpty, !state.skipsIndentation {
      guard let end = state.indentation.end(in: bytes, from: state.at) else { return false }
      state.at = end
    }
    state.skipsIndentation = false
    return true
  }

  /// Passes the indentation if it is there.
  mutating func skipIndentation() {
    if !checkIndentation() { return }
  }

  mutating func pushIndentation(_ indentation: Indentation) {
    state.indentation.append(indentation)
    state.skipsIndentation = true
  }

  mutating func popIndentation() {
    if !state.indentation.isEmpty { state.indentation.removeLast() }
    state.skipsIndentation = false
  }

  /// Takes an empty line of a nested block: its blanks may be missing, its `>` may not.
  mutating func takeIndentedNewline() -> Bool {
    attempt { grammar in
      if !grammar.state.indentation.isEmpty, !grammar.state.skipsIndentation {
        if let end = grammar.state.indentation.end(in: grammar.bytes, from: grammar.state.at) {
          grammar.state.at = end
        } else if grammar.state.indentation.contains(.quote) {
          guard let end = grammar.trimmedIndentationEnd() else { return false }
          grammar.state.at = end
        }
      }
      grammar.state.skipsIndentation = false
      return grammar.take(Byte.newline)
    }
  }

  /// Where the indentation ends when the blanks after its last `>` are left out.
  private func trimmedIndentationEnd() -> Int? {
    guard let last = state.indentation.lastIndex(of: .quote) else { return state.at }
    return Array(state.indentation[...last]).end(in: bytes, from: state.at)
  }
}
