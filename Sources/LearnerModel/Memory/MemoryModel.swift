internal import Glibc

/// How memories grow and fade: the formulas of FSRS-6.
///
/// Source: the FSRS-6 algorithm as its reference implementation gives it (py-fsrs 6.3), from which
/// the vectors in `Tests/LearnerModelTests/Fixtures` come. Time is in days.
public struct MemoryModel: Hashable, Sendable {
  private let parameters: MemoryParameters
  private let decay: Double
  /// Chosen so that 90 % are recalled after as many days as the stability.
  private let factor: Double

  static let leastStability = 0.001

  /// Makes a model.
  public init(_ parameters: MemoryParameters = .standard) {
    self.parameters = parameters
    decay = -parameters[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// The probability of recall, 0 to 1, `days` after the last review.
  public func retrievability(of memory: Memory, after days: Double) -> Double {
    pow(1 + factor * max(days, 0) / memory.stability, decay)
  }

  /// The days after which the probability of recall falls to `retention`.
  public func days(of memory: Memory, until retention: Double) -> Double {
    memory.stability / factor * (pow(retention, 1 / decay) - 1)
  }

  /// What is held after the first answer.
  public func first(_ rating: Rating) -> Memory {
    Memory(
      stability: max(parameters[rating.rawValue - 1], Self.leastStability),
      difficulty: bounded(firstDifficulty(rating)))
  }

  /// What is held after an answer `days` after the one before.
  ///
  /// Within one day memory does not fade measurably, and another formula holds.
  public func next(_ memory: Memory, _ rating: Rating, after days: Double) -> Memory {
    let stability =
      if days < 1 {
        withinDay(memory, rating)
      } else if rating == .again {
        forgotten(memory, retrievability(of: memory, after: days))
      } else {
        recalled(memory, rating, retrievability(of: memory, after: days))
      }
    return Memory(
      stability: max(stability, Self.leastStability),
      difficulty: nextDifficulty(memory.difficulty, rating))
  }

  private func withinDay(_ memory: Memory, _ rating: Rating) -> Double {
    let steps = Double(rating.rawValue - Rating.good.rawValue)
    var growth = exp(parameters[17] * (steps + parameters[18]))
    growth *= pow(memory.stability, -parameters[19])
    if rating >= .hard { growth = max(growth, 1) }
    return memory.stability * growth
  }

  private func forgotten(_ memory: Memory, _ retrievability: Double) -> Double {
    let overDays =
      parameters[11] * pow(memory.difficulty, -parameters[12])
      * (pow(memory.stability + 1, parameters[13]) - 1)
      * exp((1 - retrievability) * parameters[14])
    return min(overDays, memory.stability / exp(parameters[17] * parameters[18]))
  }

  private func recalled(
    _ memory: Memory, _ rating: Rating, _ retrievability: Double
  ) -> Double {
    let growth =
      exp(parameters[8]) * (11 - memory.difficulty) * pow(memory.stability, -parameters[9])
      * (exp((1 - retrievability) * parameters[10]) - 1)
      * (rating == .hard ? parameters[15] : 1) * (rating == .easy ? parameters[16] : 1)
    return memory.stability * (1 + growth)
  }

  private func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let change = -parameters[6] * Double(rating.rawValue - Rating.good.rawValue)
    // The harder it is already, the less is added, so that 10 is approached and not reached.
    let damped = difficulty + (10 - difficulty) * change / 9
    return bounded(parameters[7] * firstDifficulty(.easy) + (1 - parameters[7]) * damped)
  }

  private func firstDifficulty(_ rating: Rating) -> Double {
    parameters[4] - exp(parameters[5] * Double(rating.rawValue - 1)) + 1
  }

  private func bounded(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
