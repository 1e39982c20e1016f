internal import Curriculum

extension TeacherTimeline {
  public var json: JSONValue { .array(happenings.map { .object($0.json) }) }
}

extension TeacherTimeline.Happening {
  fileprivate var json: JSONObject {
    var object = JSONObject([
      .init("day", .string(day.text)), .init("kind", .string(kind.name)),
    ])
    switch kind {
    case .tried(let application): object.append("tried", .string(application.tried))
    case .lessonCompleted(let lesson): object.append("lesson", .string(lesson.text))
    case .practised(let lesson, let tries, let right):
      object.append("lesson", .string(lesson.text))
      object.append("tries", .integer(tries))
      object.append("right", .integer(right))
    case .exercised(let activity, let tries, let right):
      object.append("exercise", .string(activity.text))
      object.append("tries", .integer(tries))
      object.append("right", .integer(right))
    case .asked(let lesson, let activity, let sentence):
      object.append("lesson", .string(lesson.text))
      object.append("activity", optionalText: activity?.text)
      object.append("sentence", .string(sentence))
    case .replied(let text): object.append("text", .string(text))
    case .mentored(let record, let observed):
      object.append("record", .string(record.text))
      object.append("observed", .string(observed))
    case .reflected(let lesson, let text):
      object.append("lesson", .string(lesson.text))
      object.append("text", .string(text))
    case .assigned(let assignment): object.append("assignment", .string(assignment.text))
    }
    return object
  }
}

extension TeacherTimeline.Kind {
  /// As scripts read it.
  fileprivate var name: String {
    switch self {
    case .tried: "triedInClass"
    case .lessonCompleted: "lessonCompleted"
    case .practised: "practised"
    case .exercised: "exercised"
    case .asked: "asked"
    case .replied: "replied"
    case .mentored: "mentored"
    case .reflected: "reflected"
    case .assigned: "assigned"
    }
  }
}
