public import Curriculum
public import LearningRecord

/// What a teacher tried in class after a training: what, with what result, and what next.
public struct ClassApplication: EntityBody {
  public static let kind = EntityKind(known: "classApplication")
  public static let plural = "classApplications"

  public var person: PersonID
  /// The session that it came of.
  public var session: EntityID?
  public var lesson: LessonID?
  public var tried: String
  public var result: String
  public var next: String
  public var day: Day

  /// Makes an application in class.
  public init(
    person: PersonID, session: EntityID? = nil, lesson: LessonID? = nil, tried: String,
    result: String = "", next: String = "", day: Day
  ) {
    self.person = person
    self.session = session
    self.lesson = lesson
    self.tried = tried
    self.result = result
    self.next = next
    self.day = day
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    person = try fields.take("person", \.person)
    session = try fields.takeOptional("session", \.entity)
    lesson = try fields.takeOptional("lesson", \.lesson)
    tried = try fields.take("tried", BodyReader.text)
    result = try fields.takeText("result")
    next = try fields.takeText("next")
    day = try fields.take("day", \.day)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("person", .string(person.text))
    object.append("session", optionalText: session?.text)
    object.append("lesson", optionalText: lesson?.text)
    object.append("tried", .string(tried))
    object.append("result", text: result)
    object.append("next", text: next)
    object.append("day", .string(day.text))
  }
}
