import TrainingModel

/// One of the numbers from which somebody is shown as needing help.
enum HelpThreshold: String, CaseIterable {
  case sittingsNotGot
  case fallingLessons
  case firstTriesPerLesson
  case fallingBelowPercent
  case noNewsDays

  /// Its value in `thresholds`.
  func value(in thresholds: HelpThresholds) -> Int { thresholds[keyPath: path] }

  /// Changes it; a number outside of its bounds is refused.
  func set(_ value: Int, in thresholds: inout HelpThresholds) -> Bool {
    guard bounds.contains(value) else { return false }
    thresholds[keyPath: path] = value
    return true
  }

  /// What the record keeps; others are read as the nearest bound.
  var bounds: ClosedRange<Int> {
    switch self {
    case .sittingsNotGot, .fallingLessons: 2...20
    case .firstTriesPerLesson: 1...50
    case .fallingBelowPercent: 1...101
    case .noNewsDays: 1...365
    }
  }

  /// The usual value.
  var usual: Int { value(in: HelpThresholds()) }

  private var path: WritableKeyPath<HelpThresholds, Int> {
    switch self {
    case .sittingsNotGot: \.sittingsNotGot
    case .fallingLessons: \.fallingLessons
    case .firstTriesPerLesson: \.firstTriesPerLesson
    case .fallingBelowPercent: \.fallingBelowPercent
    case .noNewsDays: \.noNewsDays
    }
  }
}
