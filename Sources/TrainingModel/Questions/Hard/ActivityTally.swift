public import Curriculum

/// How many teachers met an activity, and how many had it right at the very first try.
public struct ActivityTally: Hashable, Sendable {
  public var activity: ActivityID
  /// A lesson where it is met; `nil` when it was practised outside of lessons alone.
  public var lesson: LessonID?
  public var teachers: Int
  public var right: Int

  /// Makes a tally.
  public init(activity: ActivityID, lesson: LessonID?, teachers: Int, right: Int) {
    self.activity = activity
    self.lesson = lesson
    self.teachers = teachers
    self.right = right
  }

  /// Rounded down, so that 79.9 is not 80.
  public var percent: Int { teachers == 0 ? 0 : right * 100 / teachers }

  public var json: JSONObject {
    var object = JSONObject([.init("activity", .string(activity.text))])
    object.append("lesson", optionalText: lesson?.text)
    object.append("teachers", .integer(teachers))
    object.append("rightAtFirstTry", .integer(right))
    object.append("percent", .integer(percent))
    return object
  }
}
