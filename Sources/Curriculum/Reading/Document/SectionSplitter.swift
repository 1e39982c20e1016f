/// A heading and what stands under it, as places in the file's bytes.
struct FoundSection {
  var level: Int
  /// The title without the marks before it.
  var title: Range<Int>
  /// From the line after the title to the next heading.
  var body: Range<Int>
  /// Where the heading's first `#` stands.
  var start: Int
}

/// Splits a file at its headings as LiaScript does: not in fences, code spans, comments and tags.
struct SectionSplitter {
  private let bytes: [UInt8]
  private let closers: [[UInt8]: [Int]]
  private var at: Int

  static func split(_ bytes: [UInt8], from start: Int) -> [FoundSection] {
    var splitter = SectionSplitter(bytes, from: start)
    return splitter.readSections()
  }

  private init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    at = start
    closers = Self.closingTags(in: bytes)
  }

  private mutating func readSections() -> [FoundSection] {
    var sections: [FoundSection] = []
    skipToHeading()
    while at < bytes.count {
      let start = at
      while bytes[at] == Byte.hash { at += 1 }
      let level = at - start
      while at < bytes.count, bytes[at].isBlank { at += 1 }
      let title = at..<lineEnd(from: at)
      let body = min(title.upperBound + 1, bytes.count)
      at = body
      skipBody()
      sections.append(FoundSection(level: level, title: title, body: body..<at, start: start))
    }
    return sections
  }

  /// Passes what stands before the first heading.
  private mutating func skipToHeading() {
    while at < bytes.count, !isHeading(at) { at = min(lineEnd(from: at) + 1, bytes.count) }
  }

  private mutating func skipBody() {
    while at < bytes.count {
      switch bytes[at] {
      case Byte.hash:
        if isHeading(at) { return }
        at += 1
      case Byte.backtick: skipBackticks()
      case Byte.less: skipTag()
      default: at += 1
      }
    }
  }

  /// Whether a heading begins at `place`: at the start of a line, with a title.
  private func isHeading(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == Byte.hash else { return false }
    guard place == 0 || bytes[place - 1] == Byte.newline else { return false }
    var end = place
    while end < bytes.count, bytes[end] == Byte.hash { end += 1 }
    guard end < bytes.count, bytes[end].isBlank else { return false }
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return end < bytes.count && bytes[end] != Byte.newline
  }

  /// Passes a fence with its fellow, or a code span on one line.
  private mutating func skipBackticks() {
    var length = 0
    while at + length < bytes.count, bytes[at + length] == Byte.backtick { length += 1 }
    var size = length > 64 ? 0 : length
    while size >= 3 {
      if let end = fence(size, from: at + size) {
        at = end + size
        return
      }
      size -= 1
      if size < length - 8 { size = min(size, 3) }
    }
    var end = at + length
    while end < bytes.count, bytes[end] != Byte.newline, bytes[end] != Byte.backtick { end += 1 }
    let isSpan = length < 3 && end < bytes.count && bytes[end] == Byte.backtick
    at = isSpan ? end + 1 : at + length
  }

  /// Where the next `length` backticks stand.
  private func fence(_ length: Int, from place: Int) -> Int? {
    var index = place
    var count = 0
    while index < bytes.count {
      count = bytes[index] == Byte.backtick ? count + 1 : 0
      index += 1
      if count == length { return index - length }
    }
    return nil
  }

  /// Passes a comment, or a tag with all up to its closing tag.
  private mutating func skipTag() {
    if at + 4 <= bytes.count, bytes[at..<at + 4].elementsEqual("<!--".utf8) {
      at = commentEnd(from: at + 4) ?? at + 1
      return
    }
    var end = at + 1
    while end < bytes.count, bytes[end].isTagName, end - at < 64 { end += 1 }
    while end > at + 1 {
      // LiaScript's expression may shorten the name: `<br>` reaches to a later `</b>`.
      let name = Array(bytes[at + 1..<end])
      if let places = closers[name], let close = places.first(after: end) {
        at = close + name.count + 3
        return
      }
      end -= 1
    }
    at += 1
  }

  /// Where a comment ends; LiaScript looks no further than 1,000 characters.
  private func commentEnd(from place: Int) -> Int? {
    var index = place
    var characters = 0
    while index + 2 < bytes.count, characters <= 1000 {
      if bytes[index] == Byte.dash, bytes[index + 1] == Byte.dash, bytes[index + 2] == Byte.greater
      {
        return index + 3
      }
      if !bytes[index].isContinuation { characters += bytes[index] >= 0xF0 ? 2 : 1 }
      index += 1
    }
    return nil
  }

  private func lineEnd(from place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] != Byte.newline { end += 1 }
    return end
  }

  /// The places of every `</name>`, by name as written.
  private static func closingTags(in bytes: [UInt8]) -> [[UInt8]: [Int]] {
    var places: [[UInt8]: [Int]] = [:]
    for index in bytes.indices.dropLast() where bytes[index] == Byte.less {
      guard bytes[index + 1] == Byte.slash else { continue }
      var end = index + 2
      while end < bytes.count, bytes[end].isTagName, end - index < 66 { end += 1 }
      guard end > index + 2, end < bytes.count, bytes[end] == Byte.greater else { continue }
      places[Array(bytes[index + 2..<end]), default: []].append(index)
    }
    return places
  }
}

extension UInt8 {
  fileprivate var isTagName: Bool { isWord || self == Byte.dash || self == Byte.plus }
}

extension [Int] {
  /// The first element of a sorted list that is not below `limit`.
  fileprivate func first(after limit: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
  }
}
