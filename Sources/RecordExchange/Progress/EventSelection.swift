internal import Curriculum
public import LearningRecord

/// Which events go into a progress file at a level of detail.
public struct EventSelection: Sendable {
  private let detail: DetailLevel
  private let activities: Set<ActivityID>
  private let lessons: Set<LessonID>

  /// Chooses what belongs to `requests` at the marked level; the others need none.
  public init(_ detail: DetailLevel, requests: some Sequence<HelpRequest>) {
    self.detail = detail
    activities = Set(requests.compactMap(\.activity))
    // A request about a lesson as a whole marks everything in it.
    lessons = Set(requests.filter { $0.activity == nil }.map(\.lesson))
  }

  /// Whether `event` goes in.
  public func includes(_ event: Event) -> Bool {
    switch detail {
    case .summary: false
    case .everything: true
    case .marked: isMarked(event.body)
    }
  }

  private func isMarked(_ body: EventBody) -> Bool {
    switch body {
    // Names of events alone: without it, what was somebody else's would count as the teacher's.
    case .disowned: true
    case .profileChosen, .reflected: false
    default:
      body.activity.map(activities.contains) ?? false
        || body.lesson.map(lessons.contains) ?? false
    }
  }
}
