extension SectionGrammar {
  var isAtEnd: Bool { state.at >= bytes.count }

  /// The byte `distance` after the current one, or 0 beyond the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    let index = state.at + distance
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// Whether `text` stands at `place`.
  func has(_ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place >= 0, place + count <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[place + index] != buffer[index] { return false }
      return true
    }
  }

  /// Whether `text` comes next.
  func sees(_ text: StaticString) -> Bool { has(text, at: state.at) }

  /// Takes `text` if it comes next.
  mutating func take(_ text: StaticString) -> Bool {
    guard sees(text) else { return false }
    state.at += text.utf8CodeUnitCount
    return true
  }

  /// Takes one byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte, !isAtEnd else { return false }
    state.at += 1
    return true
  }

  mutating func skipBlanks() {
    while state.at < bytes.count, bytes[state.at].isBlank { state.at += 1 }
  }

  /// Skips what `\s*` matches, without the rare blanks outside ASCII except the no-break space.
  mutating func skipWhitespace() {
    while state.at < bytes.count {
      if bytes[state.at].isWhitespace {
        state.at += 1
      } else if has("\u{00A0}", at: state.at) {
        state.at += 2
      } else {
        return
      }
    }
  }

  mutating func skipNewlines() {
    while state.at < bytes.count, bytes[state.at] == Byte.newline { state.at += 1 }
  }

  /// How many times `byte` follows from `place`.
  func run(of byte: UInt8, from place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - place
  }

  /// The offset of the line's end at or after `place`.
  func lineEnd(from place: Int) -> Int {
    var low = 0
    var high = lineEnds.count
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < lineEnds.count ? lineEnds[low] : bytes.count
  }

  /// Where blanks from `place` end.
  func blanksEnd(from place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end
  }

  /// The first place at or after `place` where `closer` stands.
  func find(_ closer: Closer, from place: Int) -> Int? {
    guard place >= 0, place <= lastClosers[closer.rawValue] else { return nil }
    let text = closer.text
    let first = text.withUTF8Buffer { $0[0] }
    var index = place
    while index < bytes.count {
      if bytes[index] == first, has(text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Runs `body` and takes everything back when it returns `false`.
  mutating func attempt(_ body: (inout Self) -> Bool) -> Bool {
    let before = state
    let count = pieces.count
    let notes = footnotes.count
    let inputs = gathered.count
    if body(&self) { return true }
    state = before
    if pieces.count > count { pieces.removeLast(pieces.count - count) }
    if gathered.count > inputs { gathered.removeLast(gathered.count - inputs) }
    if footnotes.count > notes { footnotes.removeLast(footnotes.count - notes) }
    return false
  }

  /// A number for what may end the construct around.
  private var stopCode: Int {
    state.stops.count * 2 + (state.stops.last == .bracket ? 1 : 0)
  }

  /// As `attempt`, but never tries again what has failed at this place before.
  mutating func attempt(once construct: UInt8, _ body: (inout Self) -> Bool) -> Bool {
    let key = Attempt(
      place: state.at, construct: construct,
      allowsInputs: state.allowsInputs || state.groupsInputs, stops: stopCode,
      indentation: state.indentation.count)
    guard budget > 0, depth < Self.deepest, !failures.contains(key) else { return false }
    budget -= 4
    depth += 1
    defer { depth -= 1 }
    if attempt(body) { return true }
    failures.insert(key)
    return false
  }

  /// Marks `range` as not shown.
  mutating func cut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(range: range, kind: .cut))
  }

  /// The text of `range`.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
