/// The records of a file, split at line feeds in one pass.
struct LineSplit {
  private let bytes: [UInt8]
  private var ranges: [Range<Int>] = []

  /// Splits the bytes from `start` to `end`, where the last one is a line feed.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    var lineStart = start
    bytes.withUnsafeBufferPointer { buffer in
      for index in start..<end where buffer[index] == .lineFeed {
        ranges.append(lineStart..<index)
        lineStart = index + 1
      }
    }
  }

  /// How many lines there are.
  var count: Int { ranges.count }

  /// The lines by kind, and those that are none, with the reason.
  func sorted(limit: Int) -> (records: [ExchangeRecord], quarantined: [QuarantinedLine]) {
    var records: [ExchangeRecord] = []
    records.reserveCapacity(ranges.count)
    var quarantined: [QuarantinedLine] = []
    let isAllUTF8 = ranges.last.map { isUTF8(0..<$0.upperBound) } ?? true
    for (index, range) in ranges.enumerated() {
      // The first record is the file's second line.
      let line = index + 2
      if range.count > limit {
        quarantined.append(QuarantinedLine(line: line, reason: .tooLong))
      } else if !isAllUTF8 && !isUTF8(range) {
        quarantined.append(QuarantinedLine(line: line, reason: .notUTF8))
      } else if let kind = RecordKind(opening: bytes[range]) {
        records.append(ExchangeRecord(kind: kind, range: range, line: line))
      } else {
        quarantined.append(QuarantinedLine(line: line, reason: .unknownKind))
      }
    }
    return (records, quarantined)
  }

  /// Whether the bytes of `range` are well-formed UTF-8.
  private func isUTF8(_ range: Range<Int>) -> Bool {
    String(validating: bytes[range], as: UTF8.self) != nil
  }
}

extension RecordKind {
  private static let openings: [(kind: RecordKind, opening: [UInt8])] = [
    (.event, Array(#"{"t":"event","#.utf8)),
    (.revision, Array(#"{"kind":"#.utf8)),
    (.summary, Array(#"{"t":"summary","#.utf8)),
    (.note, Array(#"{"t":"note","#.utf8)),
  ]

  /// The kind of a record whose line begins like `line`; `nil` when it is none of ours.
  init?(opening line: ArraySlice<UInt8>) {
    guard let match = Self.openings.first(where: { line.starts(with: $0.opening) }) else {
      return nil
    }
    self = match.kind
  }
}
