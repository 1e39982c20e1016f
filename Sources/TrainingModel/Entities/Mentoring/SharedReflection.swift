public import Curriculum
public import LearningRecord

/// A reflection whose text the teacher chose to send to the mentor: mentor scope.
public struct SharedReflection: EntityBody {
  public static let kind = EntityKind(known: "mentor.reflection")
  public static let plural = "reflections"

  public var teacher: PersonID
  /// The name that the note has on the teacher's laptop.
  public var note: String
  public var lesson: LessonID
  public var activity: ActivityID?
  /// When it was written, by the teacher's clock: milliseconds since 1970 UTC.
  public var writtenMilliseconds: Int64
  public var text: String

  /// Makes a shared reflection.
  public init(
    teacher: PersonID, note: String, lesson: LessonID, activity: ActivityID? = nil,
    writtenMilliseconds: Int64, text: String
  ) {
    self.teacher = teacher
    self.note = note
    self.lesson = lesson
    self.activity = activity
    self.writtenMilliseconds = writtenMilliseconds
    self.text = text
  }

  /// The entity of this reflection, whoever imports it.
  public func entity(in school: EntityID) -> EntityID {
    EntityID(school: school, kind: Self.kind, key: [teacher.text, note])
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    teacher = try fields.take("teacher", \.person)
    note = try fields.take("note", BodyReader.text)
    lesson = try fields.take("lesson", \.lesson)
    activity = try fields.takeOptional("activity", \.activity)
    writtenMilliseconds = try fields.take("written") { $0.integer.map(Int64.init) }
    text = try fields.take("text", BodyReader.text)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("teacher", .string(teacher.text))
    object.append("note", .string(note))
    object.append("lesson", .string(lesson.text))
    object.append("activity", optionalText: activity?.text)
    object.append("written", .integer(writtenMilliseconds))
    object.append("text", .string(text))
  }
}
