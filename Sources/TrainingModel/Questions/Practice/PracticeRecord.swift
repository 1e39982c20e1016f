public import Curriculum
public import LearningRecord

/// A teacher's practice day by day, and when lessons were completed: derived from the events.
public struct PracticeRecord: Hashable, Sendable {
  /// Different wrong answers kept for an activity and day; more would not be looked at.
  private static let wrongAnswersKept = 6

  /// In the order of day and activity.
  public var days: [PracticeDay]
  /// The day on which a lesson was completed first.
  public var completions: [LessonID: Day]

  /// Makes a record.
  public init(days: [PracticeDay] = [], completions: [LessonID: Day] = [:]) {
    self.days = days
    self.completions = completions
  }

  /// What follows from `history`, by the days of the school's calendar.
  public init(_ history: LearningHistory, timeZone: SchoolTimeZone) {
    self.init(history, events: history.events, timeZone: timeZone)
  }

  /// What follows from `history` whose `events`, those that count, are at hand in their order.
  public init(
    _ history: LearningHistory, events: [(event: Event, time: CorrectedTime)],
    timeZone: SchoolTimeZone
  ) {
    var folding = Folding(timeZone: timeZone)
    for (event, time) in events { folding.take(event.body, of: event.id, at: time) }
    days = folding.days.values.sorted { $0.order < $1.order }
    completions = history.overview.lessons.compactMapValues { lesson in
      lesson.completed.map { timeZone.day(atMilliseconds: $0.milliseconds) }
    }
  }

  /// What one person did under several ids.
  public init(joining records: [PracticeRecord]) {
    days = records.flatMap(\.days).sorted { $0.order < $1.order }
    completions = records.reduce(into: [:]) { $0.merge($1.completions, uniquingKeysWith: min) }
  }

  /// One try, in a lesson or outside of one.
  private struct Try {
    var lesson: LessonID?
    var question: ActivityID
    var answer: Answer
    var verdict: Verdict
    var number: Int
    var followsSolution: Bool
  }

  /// Takes events in order.
  private struct Folding {
    struct Place: Hashable {
      var activity: ActivityID
      var lesson: LessonID?
      var question: ActivityID?
      var day: Day
    }

    let timeZone: SchoolTimeZone
    var days: [Place: PracticeDay] = [:]
    private var met: Set<ActivityID> = []
    private var copied: Set<EventID> = []

    init(timeZone: SchoolTimeZone) { self.timeZone = timeZone }

    mutating func take(_ body: EventBody, of id: EventID, at time: CorrectedTime) {
      switch body {
      case .adopted(let original, let body):
        if copied.insert(original).inserted { take(body, of: id, at: time) }
      case .answered(let attempt):
        take(
          Try(
            lesson: attempt.lesson, question: attempt.activity, answer: attempt.answer,
            verdict: attempt.verdict, number: attempt.number,
            followsSolution: attempt.followsSolution), at: time)
      case .practised(let practice):
        take(
          Try(
            lesson: nil, question: practice.performance.exercise,
            answer: .performed(practice.performance), verdict: practice.verdict,
            number: practice.number, followsSolution: practice.followsSolution), at: time)
      default: break
      }
    }

    private mutating func take(_ one: Try, at time: CorrectedTime) {
      guard one.verdict != .unchecked else { return }
      let activity = one.answer.exercise ?? one.question
      let place = Place(
        activity: activity, lesson: one.lesson,
        question: activity == one.question ? nil : one.question,
        day: timeZone.day(atMilliseconds: time.milliseconds))
      var day =
        days[place]
        ?? PracticeDay(
          activity: activity, lesson: place.lesson, question: place.question, day: place.day)
      let isRight = one.verdict == .right
      day.tries += 1
      if isRight, !one.followsSolution { day.right += 1 }
      if one.number <= 1, !one.followsSolution {
        day.firstTries += 1
        if isRight { day.firstRight += 1 }
      }
      // A first try after the worked answer says nothing about the first try.
      if met.insert(activity).inserted, !one.followsSolution { day.opening = isRight }
      if !isRight { day.note(one.answer, atMost: PracticeRecord.wrongAnswersKept) }
      days[place] = day
    }
  }
}

extension PracticeDay {
  fileprivate var order: (Int, String, String, String) {
    (day.number, activity.text, lesson?.text ?? "", question?.text ?? "")
  }

  fileprivate mutating func note(_ answer: Answer, atMost limit: Int) {
    let sameness = answer.sameness
    if let place = wrong.firstIndex(where: { $0.answer.sameness == sameness }) {
      wrong[place].tries += 1
    } else if wrong.count < limit {
      wrong.append(WrongAnswer(answer))
    }
  }
}

extension Answer {
  /// The exercise that was worked on.
  fileprivate var exercise: ActivityID? {
    if case .performed(let performance) = self { performance.exercise } else { nil }
  }
}
