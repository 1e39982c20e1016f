import Curriculum
import LearningRecord

@testable import TrainingModel

/// What a teacher does, told in order; every event takes a minute.
struct Story {
  private(set) var events: [Event] = []
  private(set) var minutes: Int64 = 0
  var lesson = Samples.files
  let writer: WriterID

  init(writer: WriterID = Samples.writer(50)) { self.writer = writer }

  var history: LearningHistory { LearningHistory(events) }

  var signals: [HelpSignal] { HelpRules(history).signals }

  /// The signals without their evidence and dates.
  var reasons: [HelpSignal.Reason] { signals.map(\.reason) }

  /// The day is 14 November 2023 and later; a story begins at 22:13 UTC.
  static let start: Int64 = 1_700_000_000_000

  @discardableResult
  mutating func tell(_ body: EventBody) -> EventID {
    minutes += 1
    let id = EventID(writer: writer, sequence: events.count + 1)
    events.append(
      Event(id: id, clockMilliseconds: Self.start + minutes * 60_000, body: body))
    return id
  }

  @discardableResult
  mutating func answer(
    _ activity: String, _ verdict: Verdict, hints: Int = 0, followsSolution: Bool = false
  ) -> EventID {
    tell(
      .answered(
        Attempt(
          lesson: lesson, step: Samples.formed(StepID("step")),
          activity: Samples.activity(activity), answer: .text("x"), verdict: verdict, number: 1,
          hints: hints, followsSolution: followsSolution)))
  }

  mutating func showSolution(_ activity: String) {
    tell(.solutionShown(lesson: lesson, activity: Samples.activity(activity)))
  }

  mutating func showHint(_ activity: String) {
    tell(.hintShown(lesson: lesson, activity: Samples.activity(activity), number: 1))
  }

  @discardableResult
  mutating func ask(_ activity: String?, _ sentence: String = "") -> EventID {
    tell(
      .helpRequested(
        lesson: lesson, activity: activity.map(Samples.activity), sentence: sentence))
  }

  /// Ends the sitting and comes back the next day.
  mutating func sleep() {
    tell(.sittingEnded(lesson: lesson))
    minutes += 24 * 60
  }

  /// Takes a lesson with so many first tries, of which so many are right.
  mutating func take(_ lesson: LessonID, right: Int, of count: Int) {
    self.lesson = lesson
    for number in 0..<count {
      answer("\(lesson.text).q\(number)", number < right ? .right : .wrong)
    }
  }
}
