public import TrainingModel

/// A random school whose mentor scope holds a canary in every text: whatever shows school scope
/// must never hold it.
public struct CanaryModel {
  /// What must not be found in anything made for the school.
  public static var canary: String { SchoolGenerator.canary }

  public let model: TrainingModel
  /// What teachers' files come to; the reasons for help are mentor scope and hold the canary.
  public let standings: [TeacherStanding]

  /// Draws a school; the same seed draws the same one.
  public init(seed: UInt64) throws {
    let histories = try RandomHistories(seed: seed, steps: 40...90)
    var generator = histories.generator
    model = histories.all
    standings = generator.people.map { generator.standing(of: $0) }
  }

  /// Whether `output` holds anything of mentor scope.
  public static func isWidened(_ output: String) -> Bool { output.contains(canary) }
}
