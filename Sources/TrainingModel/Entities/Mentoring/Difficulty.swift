public import Curriculum

/// What somebody may need help with.
public enum Difficulty: Hashable, Comparable, Sendable {
  case activity(LessonID, ActivityID)
  /// A request that names no question.
  case lesson(LessonID)
  /// The last lessons taken together.
  case recentLessons

  public var lesson: LessonID? {
    switch self {
    case .activity(let lesson, _), .lesson(let lesson): lesson
    case .recentLessons: nil
    }
  }

  public var activity: ActivityID? {
    if case .activity(_, let activity) = self { activity } else { nil }
  }

  /// Orders by lesson, then activity; what has none comes last.
  public static func < (one: Self, other: Self) -> Bool { one.order < other.order }

  private var order: (Int, String, String) {
    (lesson == nil ? 1 : 0, lesson?.text ?? "", activity?.text ?? "")
  }

  /// Returns `nil` unless `json` is an object with lesson and activity, lesson, or neither.
  init?(json: JSONValue) {
    guard let object = json.object else { return nil }
    switch (object["lesson"], object["activity"]) {
    case (nil, nil): self = .recentLessons
    case (let lesson?, nil):
      guard let lesson = lesson.lesson else { return nil }
      self = .lesson(lesson)
    case (let lesson, let activity?):
      guard let lesson = lesson?.lesson, let activity = activity.activity else { return nil }
      self = .activity(lesson, activity)
    }
  }

  /// An object with what there is of lesson and activity.
  public var json: JSONValue {
    var object = JSONObject()
    object.append("lesson", optionalText: lesson?.text)
    object.append("activity", optionalText: activity?.text)
    return .object(object)
  }
}
