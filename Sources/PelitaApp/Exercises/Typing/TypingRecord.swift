import Drills
import LearningRecord

/// What earlier practice left in the record: the teacher's own best, and her weakest keys.
struct TypingRecord {
  static let accuracy = "accuracyPermille"
  static let speed = "tenthsOfWordsPerMinute"
  static let strokes = "strokes"
  static let seconds = "typedSeconds"
  static let pastes = "pastes"

  /// The best speed so far, in tenths; only where it was accurate enough to mean something.
  let bestTenths: Int?
  let weakKeys: [Character]

  /// Reads what this teacher did at any exercise before, the oldest first.
  init(_ earlier: [TimedPerformance]) {
    self.init(tables: earlier.map(\.performance.measures))
  }

  /// Reads the tables of earlier performances, the oldest first.
  init(tables: [[String: Int]]) {
    let least = TypingMilestone.accurate.accuracyPermille
    bestTenths = tables.filter { ($0[Self.accuracy] ?? 0) >= least }.compactMap { $0[Self.speed] }
      .max()
    weakKeys = WeakKeys(measures: tables).keys
  }

  /// The table of a run.
  static func measures(of run: TypingRun) -> [String: Int] {
    let score = TypingScore(run)
    var measures = [
      accuracy: score.accuracyPermille, strokes: score.attempted,
      seconds: Int(score.milliseconds / 1_000),
    ]
    if let tenths = score.tenthsOfWordsPerMinute { measures[speed] = tenths }
    if run.pastes > 0 { measures[pastes] = run.pastes }
    for (key, count) in score.missed { measures[WeakKeys.measurePrefix + key] = count }
    return measures
  }
}
