public import Curriculum
public import LearningRecord

/// An answer to a teacher's request: mentor scope; it travels back with the next file.
public struct Reply: EntityBody {
  public static let kind = EntityKind(known: "mentor.reply")
  public static let plural = "replies"

  public var teacher: PersonID
  /// The request that it answers; `nil` when the mentor writes unasked.
  public var request: EventID?
  /// Where it opens at the teacher's.
  public var lesson: LessonID?
  public var activity: ActivityID?
  public var text: String

  /// Makes a reply.
  public init(
    teacher: PersonID, request: EventID? = nil, lesson: LessonID? = nil,
    activity: ActivityID? = nil, text: String
  ) {
    self.teacher = teacher
    self.request = request
    self.lesson = lesson
    self.activity = activity
    self.text = text
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    teacher = try fields.take("teacher", \.person)
    request = try fields.takeOptional("request", \.event)
    lesson = try fields.takeOptional("lesson", \.lesson)
    activity = try fields.takeOptional("activity", \.activity)
    text = try fields.take("text", BodyReader.text)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("teacher", .string(teacher.text))
    object.append("request", optionalText: request?.text)
    object.append("lesson", optionalText: lesson?.text)
    object.append("activity", optionalText: activity?.text)
    object.append("text", .string(text))
  }
}
