import Curriculum
import LearningRecord
import Testing

/// Writes events for the tests, one writer at a time, ten seconds apart.
struct HistoryScript {
  static let start: Int64 = 1_764_000_000_000

  let lesson: LessonID
  let step: StepID
  let activity: ActivityID
  private let writer: WriterID
  private(set) var events: [Event] = []
  var clock = start

  init(writer: String = "guru-07-laptop-1") throws {
    self.writer = try #require(WriterID(writer))
    lesson = try #require(LessonID("laptop.files"))
    step = try #require(StepID("files.names"))
    activity = try #require(ActivityID("files.best-name"))
  }

  var history: LearningHistory { LearningHistory(events) }

  var progress: ActivityProgress {
    get throws { try #require(history.activities[activity]) }
  }

  @discardableResult
  mutating func add(_ body: EventBody, at time: Int64? = nil) -> EventID {
    clock += 10_000
    let id = EventID(writer: writer, sequence: events.count + 1)
    events.append(Event(id: id, clockMilliseconds: time ?? clock, body: body))
    return id
  }

  @discardableResult
  mutating func answer(_ verdict: Verdict, followsSolution: Bool = false) -> EventID {
    add(
      .answered(
        Attempt(
          lesson: lesson, step: step, activity: activity, answer: .text("x"), verdict: verdict,
          number: 1, followsSolution: followsSolution)))
  }
}
