/// Takes the meaning from what the profile does not know: indented code and `~~~` fences.
enum MarkdownNeutraliser {
  static func neutralise(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var state = LineState()
    let body = text.last == Byte.newline ? text.dropLast() : text[...]
    for line in body.split(separator: Byte.newline, omittingEmptySubsequences: false) {
      result.append(contentsOf: state.neutralised(line))
      result.append(Byte.newline)
    }
    return result
  }

  /// What the lines before decide about a line.
  private struct LineState {
    /// The length of the open fence.
    var fence: Int?
    /// Where the text of the last list item begins.
    var itemColumn: Int?
    var wasEmpty = true

    mutating func neutralised(_ line: ArraySlice<UInt8>) -> [UInt8] {
      let text = line.drop(while: \.isBlank)
      let ticks = text.prefix { $0 == Byte.backtick }.count
      if let open = fence {
        if ticks >= open { fence = nil }
        return Array(line)
      }
      guard !text.isEmpty else {
        wasEmpty = true
        return []
      }
      defer { wasEmpty = false }
      if ticks >= 3 { fence = ticks }
      return indented(text, by: line.count - text.count)
    }

    private mutating func indented(_ text: ArraySlice<UInt8>, by width: Int) -> [UInt8] {
      let marker = Self.markerWidth(text)
      if let marker {
        itemColumn = min(width, (itemColumn ?? 0) + 3) + marker
      } else if width == 0, wasEmpty {
        itemColumn = nil
      }
      let limit = marker == nil ? (itemColumn ?? 0) : max(0, (itemColumn ?? 0) - (marker ?? 0))
      let blanks = width >= limit + 4 ? limit : width
      let escape: [UInt8] = text.starts(with: "~~~".utf8) ? [Byte.backslash] : []
      return Array(repeating: Byte.space, count: blanks) + escape + text
    }

    /// How wide the mark of a list item is with the blanks after it.
    private static func markerWidth(_ text: ArraySlice<UInt8>) -> Int? {
      let digits = text.prefix { $0.isDigit }.count
      var rest = text.dropFirst(digits)
      guard let mark = rest.first else { return nil }
      guard digits > 0 ? mark == Byte.dot : mark.isBullet else { return nil }
      rest = rest.dropFirst()
      let blanks = rest.prefix { $0.isBlank }.count
      guard blanks > 0 else { return nil }
      return digits + 1 + min(blanks, 4)
    }
  }
}
