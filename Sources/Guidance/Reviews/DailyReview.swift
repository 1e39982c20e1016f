public import Curriculum
public import LearnerModel
public import LearningRecord

/// What comes back today: few, and the weakest first.
///
/// What was missed is not counted and not owed: after forty days away it is the same few items.
public struct DailyReview: Hashable, Sendable {
  /// In the order to ask them.
  public var items: [ReviewItem]
  /// What they take about, in seconds.
  public var seconds: Int

  /// Chooses among `recalls` those which `mayReturn`.
  ///
  /// - Parameters:
  ///   - overview: What follows from the teacher's events.
  ///   - mayReturn: Whether an activity may be asked outside of its lesson, which is named too.
  ///   - now: The moment of asking.
  ///   - calendar: The teacher's days.
  ///   - limits: For one day; what was reviewed today already is taken off.
  ///   - scheduler: What says when something is due.
  public init(
    of overview: LearningOverview, mayReturn: (ActivityID, LessonID) -> Bool, now: LearningTime,
    calendar: LearningCalendar, limits: ReviewLimits = .standard,
    scheduler: Scheduler = .standard
  ) {
    var candidates: [ReviewItem] = []
    var done = 0
    for (activity, recall) in overview.recalls {
      if recall.isReview(on: now, calendar) { done += 1 }
      let days = calendar.days(from: recall.answered, to: now)
      let due = scheduler.days(of: recall.memory, fuzzSeed: recall.seed(of: activity))
      guard days >= due, mayReturn(activity, recall.lesson) else { continue }
      candidates.append(
        ReviewItem(
          activity: activity, lesson: recall.lesson,
          retrievability: scheduler.model.retrievability(of: recall.memory, after: Double(days))))
    }
    candidates.sort { ($0.retrievability, $0.activity) < ($1.retrievability, $1.activity) }
    let each = Self.secondsEach(of: overview)
    let room = min(limits.items, limits.seconds / each) - done
    items = Array(candidates.prefix(max(min(room, limits.atOnce), 0)))
    seconds = items.count * each
  }

  /// What one item takes this person: as long again as a right first answer, for reading the verdict
  /// and for those that need another try.
  private static func secondsEach(of overview: LearningOverview) -> Int {
    overview.usualMilliseconds.map { min(max($0 * 2 / 1000, 15), 90) } ?? 40
  }
}

/// Something that comes back, and how likely it is still known.
public struct ReviewItem: Hashable, Sendable {
  public var activity: ActivityID
  /// The lesson where it was met last.
  public var lesson: LessonID
  /// The probability of recall, 0 to 1.
  public var retrievability: Double
}

extension Recall {
  /// Whether it was asked again on the day of `now`, after another day.
  fileprivate func isReview(on now: LearningTime, _ calendar: LearningCalendar) -> Bool {
    guard firstTries.count > 1, calendar.days(from: answered, to: now) == 0 else { return false }
    return calendar.days(from: firstTries[firstTries.count - 2].time, to: now) > 0
  }

  /// The same on every laptop, and another after every answer.
  fileprivate func seed(of activity: ActivityID) -> UInt64 {
    // FNV-1a over the name.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in activity.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash &+ UInt64(bitPattern: answered.corrected.milliseconds)
  }
}
