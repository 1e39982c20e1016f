/// Finds out what stands between the fields of rows.
struct SeparatorSearch {
  private static let candidates: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]  // ; , tab |
  private static let lookedAtLines = 50

  /// How many fields each line has, by separator.
  private var counts: [UInt8: [Int]] = [:]

  /// Looks at the first lines of `bytes`.
  init(_ bytes: [UInt8]) {
    let lines = bytes.prefix(200_000).split { $0 == 0x0A || $0 == 0x0D }.prefix(Self.lookedAtLines)
    for candidate in Self.candidates {
      counts[candidate] = lines.map { Self.separators(candidate, in: $0) }
    }
  }

  /// The separator that most lines agree on; `nil` when no line has any.
  var separator: UInt8? {
    let scores = Self.candidates.map { (candidate: $0, score: score(of: $0)) }
    guard let best = scores.max(by: { $0.score < $1.score }), best.score > 0 else { return nil }
    return scores.first { $0.score == best.score }?.candidate
  }

  /// Whether so many lines agree that this must be rows and no prose.
  var isRows: Bool {
    guard let separator, let counts = counts[separator], counts.count > 1 else { return false }
    return counts.allSatisfy { $0 > 0 && $0 == counts[0] }
  }

  /// How many lines have the number of fields that most have.
  private func score(of candidate: UInt8) -> Int {
    var frequency: [Int: Int] = [:]
    for count in counts[candidate] ?? [] where count > 0 { frequency[count, default: 0] += 1 }
    return frequency.values.max() ?? 0
  }

  private static func separators(_ candidate: UInt8, in line: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    var count = 0
    for byte in line {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == candidate && !isQuoted { count += 1 }
    }
    return count
  }
}
