internal import Curriculum
internal import LearningRecord

/// What a teacher's progress shows in one lesson that is no ability yet.
struct ProgressSign: Hashable {
  var lesson: LessonID
  var isTrouble: Bool
  var since: Day?

  var source: OpenNeed.Source { isTrouble ? .help(lesson) : .unfinished(lesson) }

  /// The signs of `standing`, less what mentors have seen to; one for each lesson.
  ///
  /// A lesson that was never opened shows nothing.
  static func signs(
    of standing: TeacherStanding, care: Care, timeZone: SchoolTimeZone
  ) -> [ProgressSign] {
    var signs: [LessonID: ProgressSign] = [:]
    for (lesson, known) in standing.lessons where known.status == .started {
      let since = known.lastActivityMilliseconds ?? standing.newestFileMilliseconds
      signs[lesson] = ProgressSign(
        lesson: lesson, isTrouble: false, since: since.map(timeZone.day))
    }
    for need in HelpNeeds.needs(of: standing, care: care) {
      guard let lesson = need.difficulty.lesson else { continue }
      let since = timeZone.day(atMilliseconds: need.sinceMilliseconds)
      if let known = signs[lesson], known.isTrouble, let day = known.since, day <= since {
        continue
      }
      signs[lesson] = ProgressSign(lesson: lesson, isTrouble: true, since: since)
    }
    return signs.values.sorted { $0.order < $1.order }
  }

  /// Trouble first, then the longest known.
  private var order: (Int, Int, LessonID) {
    (isTrouble ? 0 : 1, since?.number ?? .max, lesson)
  }
}

extension TeacherStanding {
  /// Whether a lesson was completed at least.
  func hasCompleted(_ lesson: LessonID) -> Bool {
    lessons[lesson].map { $0.status >= .completed } ?? false
  }
}
