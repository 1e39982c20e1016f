import Curriculum
import LearningRecord

/// A stay in a lesson, as far as it was seen.
struct LessonVisit {
  let lesson: LessonID
  let began: CorrectedTime
  var lastSeen: (event: EventID, time: CorrectedTime)

  /// How long it took; `nil` when the clock cannot be believed, or nobody stays that long.
  func duration(until end: CorrectedTime) -> String? {
    let milliseconds = end.milliseconds - began.milliseconds
    guard began.isTrusted, end.isTrusted, (0...Self.longest).contains(milliseconds) else {
      return nil
    }
    return milliseconds.duration
  }

  private static let longest: Int64 = 6 * 3_600_000
}
