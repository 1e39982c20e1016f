extension SectionGrammar {
  /// A block between HTML tags; blank text must follow on the line.
  mutating func readHTMLBlock(_ annotation: Annotation) -> Bool {
    guard bytes[blanksEnd(from: min(state.at, bytes.count - 1))] == Byte.less else { return false }
    return attempt(once: 18) { grammar in
      let start = grammar.state.at
      let count = grammar.pieces.count
      grammar.groupInputs(false, annotation)
      guard grammar.readTag(content: { $0.readBlock() }) else { return false }
      grammar.skipBlanks()
      guard grammar.take(Byte.newline) else { return false }
      grammar.endGroup()
      grammar.finishText(from: start, pieces: count, annotation)
      return true
    }
  }

  mutating func readInlineTag(_ first: UInt8) -> Bool {
    guard first == Byte.less else { return false }
    return attempt(once: 19) { grammar in grammar.readTag(content: { $0.readInline() }) }
  }

  /// `<name …> content </name>`, with what is shown instead of the tags.
  private mutating func readTag(content: (inout Self) -> Bool) -> Bool {
    let start = state.at
    skipBlanks()
    guard take(Byte.less) else { return false }
    skipBlanks()
    guard let name = takeTagName(), name != "script" else { return false }
    skipWhitespace()
    var attributes: [QuestionAttributes.Attribute] = []
    while let attribute = readAttribute() { attributes.append(attribute) }
    if HTMLTag.voids.contains(name) { return finishVoidTag(name, attributes, from: start) }
    if name.contains("-") || name == "svg" { return skipForeignTag(name, from: start) }
    return readTagContent(name, from: start, content: content)
  }

  private mutating func takeTagName() -> String? {
    let start = state.at
    while peek().isWord || (peek() == Byte.dash && peek(1).isWord && state.at > start) {
      state.at += 1
    }
    guard state.at > start, state.at - start <= 64 else { return nil }
    return text(start..<state.at).lowercased()
  }

  private mutating func readTagContent(
    _ name: String, from start: Int, content: (inout Self) -> Bool
  ) -> Bool {
    skipBlanks()
    guard take(Byte.greater) else { return false }
    let tag = Array(name.utf8)
    guard hasClosingTag(name, from: state.at) else { return false }
    skipBlanks()
    skipNewlines()
    note(name, start..<state.at)
    let stops = state.stops
    state.stops.append(.tag(tag))
    while !takeClosingTag(tag) {
      let before = state.at
      skipNewlines()
      guard content(&self), state.at > before else { return false }
    }
    state.stops = stops
    return true
  }

  /// Marks an opening tag as not shown; frames and their kin leave a notice.
  private mutating func note(_ name: String, _ range: Range<Int>) {
    if HTMLTag.refused.contains(name) {
      pieces.append(Piece(range: range, kind: .notice(.loss(.refusedTag(name)))))
    } else {
      cut(range)
    }
  }

  private mutating func finishVoidTag(
    _ name: String, _ attributes: [QuestionAttributes.Attribute], from start: Int
  ) -> Bool {
    skipWhitespace()
    _ = take(Byte.slash)
    skipWhitespace()
    guard take(Byte.greater) else { return false }
    let shown = HTMLTag.shown(name, attributes)
    pieces.append(Piece(range: start..<state.at, kind: .replacement(Array(shown.utf8))))
    return true
  }

  /// Web components and drawings: everything up to their end is left out.
  private mutating func skipForeignTag(_ name: String, from start: Int) -> Bool {
    skipWhitespace()
    guard take(Byte.greater) else { return false }
    let tag = Array(name.utf8)
    guard hasClosingTag(name, from: state.at) else { return false }
    while !takeClosingTag(tag) {
      guard let next = find(.tag, from: state.at + 1) else { return false }
      state.at = next
    }
    let problem: Problem = name == "svg" ? .loss(.drawing) : .loss(.refusedTag(name))
    pieces.append(Piece(range: start..<state.at, kind: .notice(problem)))
    return true
  }

  private mutating func takeClosingTag(_ name: [UInt8]) -> Bool {
    var place = state.at
    while place < bytes.count, bytes[place].isWhitespace { place += 1 }
    guard isClosingTag(name, at: place) else { return false }
    place = blanksEnd(from: place + 2) + name.count
    while place < bytes.count, bytes[place].isWhitespace { place += 1 }
    guard place < bytes.count, bytes[place] == Byte.greater else { return false }
    cut(state.at..<place + 1)
    state.at = place + 1
    return true
  }

  /// Whether `</name` stands at `place`.
  func isClosingTag(_ name: [UInt8], at place: Int) -> Bool {
    guard has("</", at: place) else { return false }
    let start = blanksEnd(from: place + 2)
    guard start + name.count < bytes.count else { return false }
    for (index, byte) in name.enumerated() where bytes[start + index].lowercased != byte {
      return false
    }
    let next = bytes[start + name.count]
    return !next.isWord && next != Byte.dash
  }

  /// Whether `</name` stands somewhere after `place`.
  func hasClosingTag(_ name: String, from place: Int) -> Bool {
    (closingTags[name] ?? -1) >= place
  }

  /// The last place of every closing tag in `bytes`, by lowercase name.
  static func lastClosingTags(in bytes: [UInt8]) -> [String: Int] {
    var last: [String: Int] = [:]
    for index in bytes.indices.dropLast() where bytes[index] == Byte.less {
      guard bytes[index + 1] == Byte.slash else { continue }
      var start = index + 2
      while start < bytes.count, bytes[start].isBlank { start += 1 }
      var end = start
      while end < bytes.count, bytes[end].isWord || bytes[end] == Byte.dash, end - start < 64 {
        end += 1
      }
      last[String(decoding: bytes[start..<end], as: UTF8.self).lowercased()] = index
    }
    return last
  }
}
