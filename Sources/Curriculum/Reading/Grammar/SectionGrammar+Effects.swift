extension SectionGrammar {
  /// `{{1}}` before a block, or before blocks between lines of stars.
  mutating func readEffect() -> Bool {
    guard peek(blanksEnd(from: state.at) - state.at) == Byte.openBrace else { return false }
    return attempt(once: 1) { grammar in
      let start = grammar.state.at
      grammar.skipBlanks()
      guard grammar.take("{{"), let effect = grammar.readEffectDefinition(), grammar.take("}}")
      else { return false }
      grammar.skipBlanks()
      if !grammar.take(Byte.newline) { grammar.state.skipsIndentation = true }
      grammar.cut(start..<grammar.state.at)
      if effect == .animation {
        grammar.pieces.append(Piece(range: grammar.state.at..<grammar.state.at, kind: .pause))
      }
      return grammar.readStarredBlocks() || grammar.readBlock()
    }
  }

  /// Blocks between two lines of stars.
  private mutating func readStarredBlocks() -> Bool {
    attempt(once: 2) { grammar in
      guard grammar.checkIndentation() else { return false }
      let start = grammar.state.at
      grammar.skipBlanks()
      let stars = grammar.run(of: Byte.star, from: grammar.state.at)
      guard stars >= 3, grammar.peek(stars) == Byte.newline else { return false }
      grammar.state.at += stars
      grammar.skipNewlines()
      grammar.cut(start..<grammar.state.at)
      return grammar.readBlocks(untilStars: true)
    }
  }

  /// Reads blocks until a line of stars, which is taken and not shown.
  mutating func readBlocks(untilStars: Bool) -> Bool {
    while true {
      let at = blanksEnd(from: state.at)
      let stars = run(of: Byte.star, from: at)
      if stars >= 3 {
        cut(state.at..<at + stars)
        state.at = at + stars
        return true
      }
      let before = state.at
      guard readBlock() else { return false }
      skipNewlines()
      if state.at == before { return false }
    }
  }

  /// `--{{1}}--` before a paragraph: what a voice would say.
  mutating func readNarration() -> Bool {
    guard has("--{{", at: blanksEnd(from: state.at)) else { return false }
    return attempt { grammar in
      let start = grammar.state.at
      grammar.skipBlanks()
      guard grammar.take("--{{"), grammar.takeNumber(), grammar.takeVoice(), grammar.take("}}--")
      else { return false }
      grammar.skipBlanks()
      if grammar.peek() == Byte.newline {
        grammar.skipNewlines()
        grammar.state.skipsIndentation = true
      }
      grammar.cut(start..<grammar.state.at)
      return grammar.checkIndentation() && grammar.readLines()
    }
  }

  /// `<!-- --{{1}}-- text -->` after a block, with the white space before it.
  mutating func readHiddenComment() -> Bool {
    attempt { grammar in
      grammar.skipWhitespace()
      let start = grammar.state.at
      guard grammar.takeHiddenComment() else { return false }
      grammar.cut(start..<grammar.state.at)
      return true
    }
  }

  mutating func takeHiddenComment() -> Bool {
    guard sees("<!--") else { return false }
    return attempt { grammar in
      grammar.state.at += 4
      grammar.skipBlanks()
      guard grammar.take("--{{"), grammar.takeNumber(), grammar.takeVoice(), grammar.take("}}--"),
        let end = grammar.find(.comment, from: grammar.state.at)
      else { return false }
      grammar.state.at = end + 3
      return true
    }
  }

  /// What a mark for effects asks for.
  enum Effect {
    /// Shown later.
    case animation
    /// Only read aloud.
    case playback
  }

  /// What stands in `{{ … }}`: begin, end, voice and playback in any order.
  ///
  /// An end or a voice alone are none.
  mutating func readEffectDefinition() -> Effect? {
    var effect: Effect?
    for _ in 0..<4 {
      _ = attempt { grammar in
        grammar.skipWhitespace()
        if grammar.takeEffectEnd() { return true }
        if grammar.takeNumber() {
          effect = .animation
          return true
        }
        if grammar.take("|>") || grammar.take("!>") {
          effect = effect ?? .playback
          return true
        }
        return grammar.takeVoiceName()
      }
    }
    return effect
  }

  private mutating func takeEffectEnd() -> Bool {
    attempt { grammar in
      guard grammar.take(Byte.dash) else { return false }
      grammar.skipBlanks()
      return grammar.takeNumber()
    }
  }

  /// A whole number without leading zeros.
  mutating func takeNumber() -> Bool {
    attempt { grammar in
      _ = grammar.take(Byte.dash)
      if grammar.take(UInt8(ascii: "0")) { return true }
      let start = grammar.state.at
      while grammar.peek().isDigit { grammar.state.at += 1 }
      return grammar.state.at > start
    }
  }

  /// The voice after a narration's number; it may be missing.
  private mutating func takeVoice() -> Bool {
    guard peek().isBlank else { return true }
    _ = attempt { grammar in
      grammar.skipBlanks()
      let start = grammar.state.at
      while grammar.peek().isLetter || grammar.peek().isDigit || grammar.peek() == Byte.space {
        grammar.state.at += 1
      }
      return grammar.state.at > start
    }
    return true
  }

  /// Words of two letters and more.
  private mutating func takeVoiceName() -> Bool {
    guard peek().isLetter, peek(1).isLetter || peek(1).isDigit else { return false }
    while peek().isLetter, peek(1).isLetter || peek(1).isDigit {
      while peek().isLetter || peek().isDigit { state.at += 1 }
      skipBlanks()
    }
    return true
  }
}
