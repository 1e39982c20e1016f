import Curriculum
import Guidance
import LearningRecord
import Practice
import ProgressStore
import Workbench

extension TeacherDesk {
  /// What comes back today; lessons that are under way are met again anyway.
  func dailyReview(limits: ReviewLimits = .standard, apartFrom lesson: LessonID? = nil)
    -> DailyReview
  {
    DailyReview(
      of: overview,
      mayReturn: { [overview] activity, home in
        home != lesson && overview.lessons[home]?.isUnderWay == false
          && recallMarks(of: home).contains(activity)
      }, now: learningTime, calendar: LearningCalendar(hoursEast: surroundings.hoursEast),
      limits: limits)
  }

  /// The questions of `review`, with the revision of each lesson they are from.
  ///
  /// Lessons that were changed or removed since are passed over: nothing is owed.
  func questions(
    of review: DailyReview
  ) -> (questions: [RecalledQuestion], revisions: [LessonID: String]) {
    var loaded: [LessonID: LoadedLesson] = [:]
    let questions = review.items.compactMap { item -> RecalledQuestion? in
      let lesson =
        loaded[item.lesson]
        ?? (try? library.load(item.lesson, in: profile.language, macros: macros))
      guard let lesson else { return nil }
      loaded[item.lesson] = lesson
      return RecalledQuestion(item.activity, of: lesson.lesson, as: item.lesson)
    }
    return (questions, loaded.mapValues(\.revision))
  }

  /// Now, as learning counts it: without a date that can be believed a new sitting is a new day.
  private var learningTime: LearningTime {
    let now = surroundings.now()
    guard store.doubts(now) else {
      return LearningTime(
        corrected: CorrectedTime(milliseconds: now, isTrusted: true),
        sitting: overview.sittingCount)
    }
    let newest = overview.newestTrustedMilliseconds ?? now
    return LearningTime(
      corrected: CorrectedTime(milliseconds: newest, isTrusted: false),
      sitting: overview.sittingCount + 1)
  }

  /// The questions of `lesson` that may come back, from the marks in its file.
  private func recallMarks(of lesson: LessonID) -> Set<ActivityID> {
    if let known = recallMarks[lesson] { return known }
    let path = library.entry(of: lesson).map {
      "\($0.module.folder)/\(profile.language.rawValue)/\($0.lesson.file)"
    }
    let bytes = path.flatMap { try? BoundedFile.read($0, limit: LessonReader.largestFile) }
    let marks = RecallMarks.activities(in: bytes ?? [])
    recallMarks[lesson] = marks
    return marks
  }
}
