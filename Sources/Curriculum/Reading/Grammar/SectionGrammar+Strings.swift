extension SectionGrammar {
  /// Plain words, marks, styles, addresses and tags: LiaScript's `strings`.
  mutating func readString(_ first: UInt8) -> Bool {
    if readAddress(first) || readEllipsis() || readWord() || readArrow(first) { return true }
    if sees("--") {
      state.at += sees("---") ? 3 : 2
      return true
    }
    return readSmiley(first) || readEscape(first) || readStyle(first) || readBlanks(first)
      || readInlineTag(first) || readMark(first) || readLineBreak() || readRest()
  }

  /// An address with its protocol, bare or in `< >`.
  private mutating func readAddress(_ first: UInt8) -> Bool {
    if first == Byte.less {
      guard let host = addressHostEnd(from: state.at + 1) else { return false }
      var end = host
      while end < bytes.count, bytes[end] != Byte.greater { end += 1 }
      guard end < bytes.count else { return false }
      state.at = end + 1
      return true
    }
    guard first.isLetter, let end = addressEnd(from: state.at) else { return false }
    state.at = end
    return true
  }

  /// Where a bare address ends that begins at `place`.
  func addressEnd(from place: Int) -> Int? {
    guard var end = addressHostEnd(from: place) else { return nil }
    while end < bytes.count {
      let byte = bytes[end]
      if byte == Byte.backslash, end + 1 < bytes.count, bytes[end + 1] != Byte.newline {
        end += 2
      } else if byte.isWhitespace || byte == Byte.closeBracket || byte == Byte.closeParenthesis
        || byte == Byte.quote
      {
        break
      } else {
        end += 1
      }
    }
    return min(end, bytes.count)
  }

  /// Where `protocol://host.name` ends, or `nil` when none begins at `place`.
  private func addressHostEnd(from place: Int) -> Int? {
    var index = place
    while index < bytes.count, bytes[index].isLetter, index - place < 32 { index += 1 }
    guard index > place, has("://", at: index) else { return nil }
    index += 3
    if index < bytes.count, bytes[index] == Byte.slash { index += 1 }
    let start = index
    while index < bytes.count, bytes[index].isHostName { index += 1 }
    var dot = start + 1
    while dot + 2 < index {
      if bytes[dot] == Byte.dot, bytes[dot + 1].endsHostName, bytes[dot + 2].endsHostName {
        return min(dot + 3, index)
      }
      dot += 1
    }
    return nil
  }

  private mutating func readEllipsis() -> Bool { take("...") }

  /// A run of characters without any meaning.
  private mutating func readWord() -> Bool {
    let start = state.at
    while state.at < bytes.count, !bytes[state.at].isMark { state.at += 1 }
    return state.at > start
  }

  private mutating func readArrow(_ first: UInt8) -> Bool {
    switch first {
    case Byte.less, Byte.dash, Byte.greater, Byte.tilde, Byte.equals:
      for arrow in Self.arrows where take(arrow) { return true }
      return false
    default: return false
    }
  }

  private static let arrows: [StaticString] = [
    "<-->", "<--", "-->", "<<-", "->>", "<->", ">->", "<-<", "->", "<-", "<~", "~>", "<==>",
    "==>", "<==", "<=>", "=>", "<=",
  ]

  private mutating func readSmiley(_ first: UInt8) -> Bool {
    guard first == Byte.colon || first == UInt8(ascii: ";") else { return false }
    for smiley in Self.smileys where take(smiley) { return true }
    return false
  }

  private static let smileys: [StaticString] = [
    ":-)", ";-)", ":-D", ":-O", ":-(", ":-|", ":-/", ":-\\", ":-P", ":-p", ";-P", ";-p", ":-*",
    ";-*", ":')", ":'(", ":'[", ":-[", ":-#", ":-X", ":-§",
  ]

  private mutating func readEscape(_ first: UInt8) -> Bool {
    guard first == Byte.backslash, peek(1).isEscapable else { return false }
    state.at += 2
    return true
  }

  private mutating func readBlanks(_ first: UInt8) -> Bool {
    guard first.isBlank else { return false }
    skipBlanks()
    return true
  }

  /// Bold, italic and their kin, and quoted text; a mark without its fellow is plain.
  private mutating func readStyle(_ first: UInt8) -> Bool {
    switch first {
    case Byte.star: readBetween("**", 7) || readBetween("*", 8)
    case Byte.underscore: readBetween("__", 9) || readBetween("_", 10)
    case Byte.tilde: readBetween("~~", 11) || readBetween("~", 12)
    case Byte.caret: readBetween("^", 13)
    case Byte.quote: readBetween("\"", 14)
    case Byte.space: sees(" '") && readBetween(" '", 15)
    default: false
    }
  }

  private mutating func readBetween(_ mark: StaticString, _ construct: UInt8) -> Bool {
    guard sees(mark) else { return false }
    return attempt(once: construct) { grammar in
      let end: StaticString = construct == 15 ? "'" : mark
      grammar.state.at += mark.utf8CodeUnitCount
      guard !grammar.sees(end) else { return false }
      repeat {
        guard grammar.readInline() else { return false }
      } while !grammar.sees(end)
      grammar.state.at += end.utf8CodeUnitCount
      return true
    }
  }

  private mutating func readMark(_ first: UInt8) -> Bool {
    guard first.isPlainMark else { return false }
    state.at += 1
    return true
  }

  private mutating func readLineBreak() -> Bool { take("\\\n") }

  /// What no rule fits takes the rest of the line up to a list mark: LiaScript's last resort.
  private mutating func readRest() -> Bool {
    let start = state.at
    while state.at < bytes.count, bytes[state.at] != Byte.newline, !bytes[state.at].isBullet {
      state.at += 1
    }
    return state.at > start
  }
}

extension UInt8 {
  /// Whether it may end a word: `[]()@*+_~:;`^{}\<>=$ "-|'` and line ends.
  fileprivate var isMark: Bool {
    switch self {
    case Byte.openBracket, Byte.closeBracket, Byte.openParenthesis, Byte.closeParenthesis,
      Byte.at, Byte.star, Byte.plus, Byte.underscore, Byte.tilde, Byte.colon,
      UInt8(ascii: ";"), Byte.backtick, Byte.caret, Byte.openBrace, Byte.closeBrace,
      Byte.backslash, Byte.newline, Byte.less, Byte.greater, Byte.equals, Byte.dollar,
      Byte.space, Byte.quote, Byte.dash, Byte.pipe, Byte.apostrophe:
      true
    default: false
    }
  }

  /// Whether it stands for itself when it begins nothing.
  fileprivate var isPlainMark: Bool {
    isMark && self != Byte.at && self != Byte.backtick && self != Byte.caret
      && self != Byte.backslash && self != Byte.newline && self != Byte.space
  }

  /// Whether a backslash takes its meaning away.
  fileprivate var isEscapable: Bool {
    switch self {
    case Byte.at, Byte.caret, Byte.star, Byte.underscore, Byte.plus, Byte.tilde, Byte.backtick,
      Byte.backslash, Byte.dollar, Byte.openBrace, Byte.closeBrace, Byte.openBracket,
      Byte.closeBracket, Byte.pipe, Byte.hash, Byte.dash, Byte.less, Byte.greater,
      Byte.apostrophe, Byte.quote, Byte.dot:
      true
    default: false
    }
  }

  fileprivate var isHostName: Bool { isWord || self == Byte.dot || self == Byte.dash }

  fileprivate var endsHostName: Bool { isLowercaseLetter || self == Byte.dot }
}
