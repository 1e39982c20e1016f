/// A use of a macro: `@name(first, second)` or a fence with the macro's name.
struct MacroCall {
  var name: String
  var parameters: [String]
}

/// Finds macros in a text and passes what may not hold any.
struct MacroScanner {
  let bytes: [UInt8]
  var at: Int
  let end: Int
  private(set) var unknown: [String] = []
  private var hasOpenComment = false

  init(bytes: [UInt8], at: Int, end: Int) {
    self.bytes = bytes
    self.at = at
    self.end = end
  }

  /// The macro that is used here, if `isKnown` says there is one of that name.
  mutating func readCall(named isKnown: (String) -> Bool) -> MacroCall? {
    let start = at
    if peek() == Byte.backtick { return readListing(named: isKnown) }
    guard peek() == Byte.at, let name = takeName() else { return nil }
    if isKnown(name) { return MacroCall(name: name, parameters: readParameters()) }
    let short = name.droppingStops
    if short != name, isKnown(short) {
      at -= name.utf8.count - short.utf8.count
      return MacroCall(name: short, parameters: [])
    }
    // In `name@school.id` it is no macro.
    if start == 0 || !bytes[start - 1].isWord { note(name) }
    at = start
    return nil
  }

  private mutating func note(_ name: String) {
    if unknown.count < 20, !unknown.contains(name), name != "input" { unknown.append(name) }
  }

  /// A fence whose first line names a known macro: its text is the last parameter.
  private mutating func readListing(named isKnown: (String) -> Bool) -> MacroCall? {
    let start = at
    let length = run(of: Byte.backtick, from: at)
    guard length >= 3 else { return nil }
    at += length
    skipBlanks()
    while at < end, bytes[at].isWord { at += 1 }
    skipBlanks()
    guard peek() == Byte.at, let name = takeName(), isKnown(name) else {
      at = start
      return nil
    }
    var parameters = readParameters()
    let line = lineEnd(from: at)
    guard let close = fence(length, from: line) else {
      at = start
      return nil
    }
    let body = min(line + 1, close)..<close
    parameters.append(String(decoding: bytes[body], as: UTF8.self).droppingLastNewline)
    at = close + length
    return MacroCall(name: name, parameters: parameters)
  }

  /// `@name`, `@@name` or `@'name`: two letters or more.
  private mutating func takeName() -> String? {
    let start = at
    at += 1
    if at < end, bytes[at] == Byte.apostrophe { at += 1 }
    let first = at
    while at < end, bytes[at].isWord || bytes[at] == Byte.dot { at += 1 }
    guard at - first >= 2, bytes[first].isWord else {
      at = start
      return nil
    }
    return String(decoding: bytes[first..<at], as: UTF8.self)
  }

  /// `(first, second)`; parameters may stand in backticks.
  private mutating func readParameters() -> [String] {
    guard peek() == Byte.openParenthesis else { return [] }
    let start = at
    at += 1
    var parameters: [String] = []
    while let parameter = readParameter() {
      parameters.append(parameter)
      if peek() == Byte.comma { at += 1 } else { break }
    }
    guard peek() == Byte.closeParenthesis else {
      at = start
      return []
    }
    at += 1
    return parameters
  }

  private mutating func readParameter() -> String? {
    let start = at
    let ticks = run(of: Byte.backtick, from: at)
    if ticks == 1 || ticks >= 3, let close = fence(ticks, from: at + ticks) {
      at = close + ticks
      return String(decoding: bytes[start + ticks..<close], as: UTF8.self)
    }
    while at < end, bytes[at] != Byte.comma, bytes[at] != Byte.closeParenthesis { at += 1 }
    return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
  }

  /// Passes one thing that is no macro: a fence, a code span, a comment or a character.
  mutating func pass() {
    switch peek() {
    case Byte.backtick: passCode()
    case Byte.backslash: at = min(at + 2, end)
    case Byte.less where has("<!--"): passComment()
    default:
      at += 1
      while at < end, !mayBegin(bytes[at]) { at += 1 }
    }
  }

  private func mayBegin(_ byte: UInt8) -> Bool {
    byte == Byte.at || byte == Byte.backtick || byte == Byte.backslash || byte == Byte.less
  }

  private mutating func passCode() {
    let length = run(of: Byte.backtick, from: at)
    if length >= 3, let close = fence(length, from: at + length) {
      at = close + length
      return
    }
    let line = lineEnd(from: at)
    if length < 3, let close = fence(length, from: at + length, before: line) {
      at = close + length
    } else {
      at += length
    }
  }

  private mutating func passComment() {
    var index = hasOpenComment ? end : at + 4
    while index + 2 < end {
      if bytes[index] == Byte.dash, bytes[index + 1] == Byte.dash, bytes[index + 2] == Byte.greater
      {
        at = index + 3
        return
      }
      index += 1
    }
    hasOpenComment = true
    at = min(at + 4, end)
  }

  private func peek() -> UInt8 { at < end ? bytes[at] : 0 }

  private func has(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= end else { return false }
    return text.withUTF8Buffer { bytes[at..<at + count].elementsEqual($0) }
  }

  private mutating func skipBlanks() {
    while at < end, bytes[at].isBlank { at += 1 }
  }

  private func run(of byte: UInt8, from place: Int) -> Int {
    var index = place
    while index < end, bytes[index] == byte { index += 1 }
    return index - place
  }

  private func lineEnd(from place: Int) -> Int {
    var index = place
    while index < end, bytes[index] != Byte.newline { index += 1 }
    return index
  }

  /// Where the next `length` backticks stand.
  private func fence(_ length: Int, from place: Int, before limit: Int? = nil) -> Int? {
    var count = 0
    var index = place
    while index < limit ?? end {
      count = bytes[index] == Byte.backtick ? count + 1 : 0
      index += 1
      if count == length { return index - length }
    }
    return nil
  }
}

extension String {
  /// The text without full stops at its end.
  fileprivate var droppingStops: String {
    var text = self[...]
    while text.last == "." { text.removeLast() }
    return String(text)
  }

  fileprivate var droppingLastNewline: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
