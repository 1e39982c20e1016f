/// The days around an interval among which one is drawn.
enum Fuzz {
  private static let bands: [(from: Double, to: Double, share: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]

  /// The range that the reference implementation gives; intervals under 2.5 days stay as they are.
  static func range(around days: Int64, longest: Int64) -> ClosedRange<Int64> {
    guard Double(days) >= bands[0].from else { return days...days }
    var spread = 1.0
    for band in bands { spread += band.share * max(min(Double(days), band.to) - band.from, 0) }
    let last = min(Int64((Double(days) + spread).rounded(.toNearestOrEven)), longest)
    let first = max(Int64((Double(days) - spread).rounded(.toNearestOrEven)), 2)
    return min(first, last)...last
  }
}

extension ClosedRange<Int64> {
  /// The same day for the same seed, on every laptop; each about as often.
  func day(drawnBy seed: UInt64) -> Int64 {
    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014): neighbouring seeds draw freely.
    var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return lowerBound + Int64(mixed.multipliedFullWidth(by: UInt64(count)).high)
  }
}
