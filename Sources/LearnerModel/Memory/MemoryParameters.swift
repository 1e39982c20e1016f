/// The 21 parameters of FSRS-6, w₀ to w₂₀.
public struct MemoryParameters: Hashable, Sendable {
  let weights: [Double]

  /// The ranges of the reference implementation (py-fsrs 6), outside of which the formulas break.
  public static let ranges: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// Those fitted by the authors of FSRS to several hundred million reviews of many people.
  public static let standard = MemoryParameters(known: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  private init(known: [Double]) { weights = known }

  /// Takes 21 numbers, each within its range.
  public init(_ weights: [Double]) throws(SchedulingTrouble) {
    guard weights.count == Self.ranges.count else { throw .parameterCount(weights.count) }
    for (number, weight) in weights.enumerated() where !Self.ranges[number].contains(weight) {
      throw .parameter(number: number, value: weight)
    }
    self.weights = weights
  }

  subscript(number: Int) -> Double { weights[number] }
}
