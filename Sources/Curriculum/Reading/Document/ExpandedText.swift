/// A section's text after macros, with the way back to the file.
struct ExpandedText {
  var bytes: [UInt8] = []
  /// Where stretches of `bytes` come from, in order.
  private(set) var stretches: [Stretch] = []
  /// Macros that are used and not defined.
  var unknown: [String] = []
  var isTooDeep = false

  /// A stretch that begins at `start` here and at `origin` in the file.
  struct Stretch {
    var start: Int
    var origin: Int
    /// Whether it stands in the file letter by letter.
    var isVerbatim: Bool
  }

  /// Notes that what follows comes from `origin`.
  mutating func begin(at origin: Int, isVerbatim: Bool) {
    if let last = stretches.last, last.start == bytes.count { stretches.removeLast() }
    stretches.append(Stretch(start: bytes.count, origin: origin, isVerbatim: isVerbatim))
  }

  /// The place in the file of the byte at `offset`.
  func origin(of offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let stretch = stretches[low - 1]
    return stretch.isVerbatim ? stretch.origin + offset - stretch.start : stretch.origin
  }
}
