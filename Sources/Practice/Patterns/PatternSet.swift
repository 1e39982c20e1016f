/// The characters that one place of a pattern takes.
struct PatternSet: Hashable, Sendable {
  var ranges: [ClosedRange<UInt32>]
  var isNegated = false

  /// Whether `scalar` is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }

  /// One character alone.
  static func single(_ scalar: Unicode.Scalar) -> Self {
    Self(ranges: [scalar.value...scalar.value])
  }

  static let digits = Self(ranges: [0x30...0x39])
  static let wordCharacters = Self(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let blanks = Self(
    ranges: [
      0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x2000...0x200A, 0x2028...0x2029, 0xFEFF...0xFEFF,
    ])
  static let any = Self(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true)

  /// The set without what it had and with what it had not.
  var inverted: Self { Self(ranges: ranges, isNegated: !isNegated) }

  /// Every range it takes, also when negated.
  var positiveRanges: [ClosedRange<UInt32>] {
    guard isNegated else { return ranges }
    var found: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { found.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound + 1)
    }
    return next <= 0x10FFFF ? found + [next...0x10FFFF] : found
  }
}
