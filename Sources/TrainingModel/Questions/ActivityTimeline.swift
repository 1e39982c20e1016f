public import Curriculum
public import LearningRecord

/// Everything that a teacher did at one activity, in order: what the mentor looks at.
public struct ActivityTimeline: Hashable, Sendable {
  /// One thing that happened there.
  public struct Moment: Hashable, Sendable {
    public var id: EventID
    public var time: CorrectedTime
    public var body: EventBody
  }

  public var lesson: LessonID
  public var activity: ActivityID
  public var moments: [Moment]

  /// The activities of a history, the one touched last first.
  public static func all(in history: LearningHistory) -> [ActivityTimeline] {
    var timelines: [ActivityID: ActivityTimeline] = [:]
    for (event, time) in history.events {
      let body = event.body.original
      guard let activity = body.activity, let lesson = body.lesson else { continue }
      timelines[
        activity, default: ActivityTimeline(lesson: lesson, activity: activity, moments: [])
      ].moments.append(Moment(id: event.id, time: time, body: body))
    }
    return timelines.values.sorted { $1.order < $0.order }
  }

  private var order: (Int64, String) {
    (moments.last?.time.milliseconds ?? 0, activity.text)
  }
}

extension EventBody {
  /// What a copy was copied from; itself when it is no copy.
  fileprivate var original: EventBody {
    if case .adopted(_, let body) = self { body.original } else { self }
  }
}
