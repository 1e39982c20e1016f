import Foundation
import LearnerModel

/// Histories as the reference implementation of FSRS-6 computes them.
struct ReferenceHistories: Decodable {
  var parameters: [Double]
  var learningStepsSeconds: [Int64]
  var relearningStepsSeconds: [Int64]
  var maximumIntervalDays: Int64
  var cases: [History]

  struct History: Decodable {
    var desiredRetention: Double
    var reviews: [Review]
  }

  struct Review: Decodable {
    var secondsSinceStart: Double
    var rating: String
    var expected: Expected
  }

  struct Expected: Decodable {
    var retrievabilityBefore: Double
    var state: String
    var step: Int?
    var stability: Double
    var difficulty: Double
    var dueSecondsSinceStart: Double
  }

  static func read(_ name: String) throws -> ReferenceHistories {
    let path = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "/\(path)/Fixtures/\(name).json"))
    return try JSONDecoder().decode(Self.self, from: data)
  }

  func scheduler(retention: Double) throws -> Scheduler {
    try Scheduler(
      parameters: MemoryParameters(parameters), retention: retention,
      learningSteps: learningStepsSeconds.map { $0 * 1000 },
      relearningSteps: relearningStepsSeconds.map { $0 * 1000 },
      longestInterval: maximumIntervalDays)
  }
}

extension Rating {
  init?(name: String) {
    guard let rating = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = rating
  }
}

extension ItemMemory.Phase {
  init?(state: String, step: Int?) {
    switch (state, step) {
    case ("learning", let step?): self = .learning(step: step)
    case ("relearning", let step?): self = .relearning(step: step)
    case ("review", nil): self = .review
    default: return nil
    }
  }
}
