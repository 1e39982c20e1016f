internal import Curriculum
internal import LearningRecord

extension HelpRules {
  /// The first-try rate falls from lesson to lesson, down to where it says something.
  var firstTryRateFalling: HelpSignal? {
    let lessons = recentLessons
    guard lessons.count == thresholds.fallingLessons, let last = lessons.last?.rate,
      zip(lessons, lessons.dropFirst()).allSatisfy({ $1.rate.isLower(than: $0.rate) }),
      last.right * 100 < thresholds.fallingBelowPercent * last.tried
    else { return nil }
    let wrong = lessons.flatMap(\.tries).filter { $0.attempt.verdict == .wrong }
    return HelpSignal(
      difficulty: .recentLessons, reason: .firstTryRateFalling(lessons.map(\.rate)),
      evidence: wrong.map(\.id),
      sinceMilliseconds: lessons.last?.tries.last?.time.milliseconds ?? 0)
  }

  /// The last lessons with enough first tries, the newest last.
  private var recentLessons: [(rate: HelpSignal.FirstTryRate, tries: [TimedAttempt])] {
    // A first try after the worked answer says nothing about the first try.
    let firstTries = history.activities.values.compactMap(\.firstTry)
      .filter { !$0.attempt.followsSolution }
    let lessons = Dictionary(grouping: firstTries, by: \.attempt.lesson)
      .filter { $0.value.count >= thresholds.firstTriesPerLesson }
      .mapValues { $0.sorted { ($0.time.milliseconds, $0.id) < ($1.time.milliseconds, $1.id) } }
    return lessons.sorted { Self.order($0) < Self.order($1) }.suffix(thresholds.fallingLessons)
      .map { lesson, tries in
        let right = tries.count { $0.attempt.verdict == .right }
        return (.init(lesson: lesson, right: right, tried: tries.count), tries)
      }
  }

  private static func order(
    _ lesson: (key: LessonID, value: [TimedAttempt])
  ) -> (Int64, LessonID) {
    (lesson.value.first?.time.milliseconds ?? 0, lesson.key)
  }
}
