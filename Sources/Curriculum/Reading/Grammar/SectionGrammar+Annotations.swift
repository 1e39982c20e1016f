/// The attributes that a comment gives to what follows it.
struct Annotation {
  var attributes: [QuestionAttributes.Attribute] = []
  var range: Range<Int>?

  /// Whether the attribute is there and not switched off.
  func isSet(_ name: String) -> Bool {
    guard let value = attributes.first(where: { $0.name == name })?.value else { return false }
    return value.isTruth
  }
}

extension String {
  /// What LiaScript takes for true in an attribute: nothing, `1` or `true`.
  var isTruth: Bool {
    let word = lowercased().trimmingBlanks
    return word.isEmpty || word == "1" || word == "true"
  }

  /// The text without white space around it.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension SectionGrammar {
  /// The comment with attributes above a block, or nothing.
  mutating func readAnnotation() -> Annotation {
    var annotation = Annotation()
    let isFine = attempt { grammar in
      grammar.skipBlanks()
      let start = grammar.state.at
      guard let attributes = grammar.readComment() else { return false }
      annotation = Annotation(attributes: attributes, range: start..<grammar.state.at)
      grammar.cut(start..<grammar.state.at)
      _ = grammar.attempt { inner in
        inner.skipBlanks()
        return inner.take(Byte.newline) && inner.checkIndentation()
      }
      return true
    }
    return isFine ? annotation : Annotation()
  }

  /// A comment of attributes, or one with three dashes; `nil` for any other.
  mutating func readComment() -> [QuestionAttributes.Attribute]? {
    guard sees("<!--") else { return nil }
    if sees("<!---"), let end = find(.comment, from: state.at + 5) {
      state.at = end + 3
      return []
    }
    let start = state.at
    guard find(.comment, from: start + 4) != nil else { return nil }
    state.at += 4
    skipWhitespace()
    var attributes: [QuestionAttributes.Attribute] = []
    while !take("-->") {
      guard let attribute = readAttribute() else {
        state.at = start
        return nil
      }
      attributes.append(attribute)
    }
    return attributes
  }

  /// `name`, `name=value` or `name="value"`, with the white space after it.
  mutating func readAttribute() -> QuestionAttributes.Attribute? {
    let start = state.at
    while state.at < bytes.count, isAttributeName(bytes[state.at]) { state.at += 1 }
    guard state.at > start else { return nil }
    let name = text(start..<state.at)
    skipWhitespace()
    var value = ""
    _ = attempt { grammar in
      guard grammar.take(Byte.equals) else { return false }
      grammar.skipWhitespace()
      guard let text = grammar.readAttributeValue() else { return false }
      value = text
      return true
    }
    skipWhitespace()
    return .init(name: name, value: value)
  }

  private func isAttributeName(_ byte: UInt8) -> Bool {
    byte.isWord || byte == Byte.dash || byte == Byte.colon
  }

  private mutating func readAttributeValue() -> String? {
    let mark = peek()
    if mark == Byte.quote || mark == Byte.apostrophe {
      var end = state.at + 1
      while end < bytes.count, bytes[end] != mark { end += 1 }
      guard end < bytes.count else { return nil }
      defer { state.at = end + 1 }
      return text(state.at + 1..<end)
    }
    let start = state.at
    while state.at < bytes.count, !endsUnquotedValue(bytes[state.at]) { state.at += 1 }
    return state.at > start ? text(start..<state.at) : nil
  }

  private func endsUnquotedValue(_ byte: UInt8) -> Bool {
    byte.isWhitespace || byte == Byte.quote || byte == Byte.apostrophe || byte == Byte.equals
      || byte == Byte.less || byte == Byte.greater || byte == Byte.backtick
  }

  /// The comments that may follow a piece of running text.
  mutating func readInlineAnnotations() {
    let start = state.at
    if peek().isBlank || peek() == Byte.less {
      _ = attempt { grammar in
        grammar.skipBlanks()
        return grammar.readComment() != nil
      }
    }
    while sees("<!--") {
      if sees("<!---"), let end = find(.comment, from: state.at + 5) {
        state.at = end + 3
      } else if !takeHiddenComment() {
        break
      }
    }
    cut(start..<state.at)
  }
}
