public import Curriculum
public import LearningRecord

/// Where a lesson goes on, and what happened in it since it was opened.
public struct ResumePlace: Hashable, Sendable {
  public let lesson: LessonID
  public let step: StepID
  /// Counts the step's questions from 0.
  public let part: Int
  /// The events of this lesson since it was last opened anew, in order.
  let events: [EventBody]

  /// Returns `nil` when `lesson` was not opened in `events`, or is completed.
  ///
  /// `events` are a person's events in their order, of all lessons; disowned ones left out.
  public init?(of lesson: LessonID, in events: some Sequence<EventBody>) {
    var since: [EventBody] = []
    var reached: (step: StepID, part: Int)?
    for event in events.lazy.map(\.original) where event.lesson == lesson {
      switch event {
      case .lessonOpened, .lessonCompleted: (since, reached) = ([], nil)
      case .stepReached(_, let step, let part): reached = (step, part)
      default: break
      }
      since.append(event)
    }
    guard let reached else { return nil }
    self.lesson = lesson
    (step, part) = reached
    self.events = since
  }
}

extension EventBody {
  /// What happened, also when it was first recorded under another person.
  fileprivate var original: Self {
    if case .adopted(_, let body) = self { body.original } else { self }
  }
}
