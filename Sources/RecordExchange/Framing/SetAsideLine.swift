/// A record that was set aside, with the beginning of its bytes.
///
/// The file itself stays as it is, wherever it lies; the excerpt tells people what it was about.
public struct SetAsideLine: Hashable, Sendable {
  /// The line's number in the file, counted from 1.
  public var line: Int
  public var reason: QuarantineReason
  /// How long the line is.
  public var byteCount: Int
  /// At most ``longestExcerpt`` bytes, verbatim.
  public var excerpt: [UInt8]

  /// Enough to see what somebody wrote, far too little to fill a disk.
  public static let longestExcerpt = 1_024
  /// Of a file with more, the first ones are kept and the others counted.
  public static let mostPerFile = 200
}

extension ExchangeFile {
  /// The beginnings of the first of `lines`, which are in the file's order.
  public func excerpts(of lines: [QuarantinedLine]) -> [SetAsideLine] {
    var kept: [SetAsideLine] = []
    var wanted = lines.prefix(SetAsideLine.mostPerFile)[...]
    var number = 1
    var start = bytes.startIndex
    while let next = wanted.first, start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.endIndex
      if number == next.line {
        let line = bytes[start..<end]
        kept.append(
          SetAsideLine(
            line: number, reason: next.reason, byteCount: line.count,
            excerpt: Array(line.prefix(SetAsideLine.longestExcerpt))))
        wanted = wanted.dropFirst()
      }
      number += 1
      start = end + 1
    }
    return kept
  }
}
