/// What is held of one item, by the two variables of FSRS.
public struct Memory: Hashable, Sendable {
  /// The days in which the probability of recall falls from 100 to 90 %; greater than 0.
  public var stability: Double
  /// How hard it is to make the memory more stable: 1 (easy) to 10.
  public var difficulty: Double

  /// Makes a memory.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
