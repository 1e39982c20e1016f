/// What every line of a nested block starts with.
enum Indentation: Hashable {
  case bullet
  case number
  case quote
  case footnote

  /// The ends that this may match to from `start`, longest first, as a regular expression tries.
  func ends(in bytes: [UInt8], from start: Int) -> [Int] {
    switch self {
    case .bullet: Self.blanks(2, in: bytes, from: start)
    case .number: Self.blanks(3, in: bytes, from: start)
    case .quote: Self.quoteEnds(in: bytes, from: start)
    case .footnote: Self.footnoteEnds(in: bytes, from: start)
    }
  }

  private static func blanks(_ count: Int, in bytes: [UInt8], from start: Int) -> [Int] {
    let end = start + count
    guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == Byte.space }) else { return [] }
    return [end]
  }

  private static func quoteEnds(in bytes: [UInt8], from start: Int) -> [Int] {
    guard start < bytes.count, bytes[start] == Byte.greater else { return [] }
    let hasBlank = start + 1 < bytes.count && bytes[start + 1] == Byte.space
    return hasBlank ? [start + 2, start + 1] : [start + 1]
  }

  private static func footnoteEnds(in bytes: [UInt8], from start: Int) -> [Int] {
    var end = start
    while end < bytes.count, bytes[end] == Byte.space, end - start < 40 { end += 1 }
    guard end - start >= 2 else { return [] }
    return Array((start + 2...end).reversed())
  }
}

extension [Indentation] {
  /// Where the whole stack ends that begins at `start`, or `nil` when a line lacks it.
  func end(in bytes: [UInt8], from start: Int, level: Int = 0) -> Int? {
    guard level < count else { return start }
    for end in self[level].ends(in: bytes, from: start) {
      if let whole = self.end(in: bytes, from: end, level: level + 1) { return whole }
    }
    return nil
  }
}
