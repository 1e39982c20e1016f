/// Reads the definitions in a comment: `key: value`, continued by indented lines, or `@end` blocks.
struct HeaderScanner {
  let bytes: [UInt8]
  var at: Int

  /// What a comment of definitions holds and where it ends.
  struct Definitions {
    var entries: [LessonHeader.Entry]
    var end: Int
  }

  /// The definitions in the comment at `start`, or `nil` when its form makes LiaScript drop it.
  static func read(_ bytes: [UInt8], at start: Int) -> Definitions? {
    var scanner = HeaderScanner(bytes: bytes, at: start)
    if scanner.has("<!---") {
      scanner.at += 5
      guard let end = scanner.find("-->") else { return nil }
      return Definitions(entries: [], end: end + 3)
    }
    guard scanner.take("<!--") else { return nil }
    scanner.skipWhitespace()
    var entries: [LessonHeader.Entry] = []
    while !scanner.take("-->") {
      guard let entry = scanner.readEntry() else { return nil }
      if let entry = entry.value { entries.append(entry) }
      scanner.skipWhitespace()
    }
    return Definitions(entries: entries, end: scanner.at)
  }

  /// An entry, or a remark that yields none.
  private struct Line {
    var value: LessonHeader.Entry?
  }

  private mutating func readEntry() -> Line? {
    if has("@@@") {
      skipLine()
      return readBlock() == nil ? nil : Line()
    }
    if has("@@") {
      skipLine()
      _ = readLines()
      return Line()
    }
    _ = take("@")
    let start = at
    while at < bytes.count, isKey(bytes[at]) { at += 1 }
    guard at > start, bytes[start].isWord else { return nil }
    let key = String(decoding: bytes[start..<at], as: UTF8.self)
    while at < bytes.count, bytes[at].isBlank { at += 1 }
    if take(":") {
      guard let value = readLines() else { return nil }
      return Line(value: .init(key: key, value: value))
    }
    guard take("\n"), let value = readBlock() else { return nil }
    return Line(value: .init(key: key, value: value))
  }

  private func isKey(_ byte: UInt8) -> Bool {
    byte.isWord || byte == Byte.dash || byte == Byte.dot
  }

  /// The rest of the line after a blank, and the indented or empty lines that follow.
  private mutating func readLines() -> String? {
    let start = at
    while at < bytes.count {
      if bytes[at] == Byte.newline {
        at += 1
      } else if bytes[at].isBlank {
        while at < bytes.count, bytes[at] != Byte.newline { at += 1 }
      } else {
        break
      }
    }
    guard at > start else { return nil }
    return String(decoding: bytes[start..<at], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Everything up to a line that begins with `@end`.
  private mutating func readBlock() -> String? {
    let start = at
    guard let end = find("\n@end") else { return nil }
    at = end + 5
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func skipLine() {
    while at < bytes.count, bytes[at] != Byte.newline { at += 1 }
    at = min(at + 1, bytes.count)
  }

  private mutating func skipWhitespace() {
    while at < bytes.count, bytes[at].isWhitespace { at += 1 }
  }

  private func has(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[at..<at + count].elementsEqual($0) }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    guard has(text) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  private func find(_ text: StaticString) -> Int? {
    var scanner = self
    while scanner.at < bytes.count {
      if scanner.has(text) { return scanner.at }
      scanner.at += 1
    }
    return nil
  }
}
