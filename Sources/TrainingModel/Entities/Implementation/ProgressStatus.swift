public import Curriculum
public import LearningRecord

/// How far a teacher is, lesson by lesson, as a file of theirs told: school scope.
public struct ProgressStatus: EntityBody {
  public static let kind = EntityKind(known: "progressStatus")
  public static let plural = "progress"

  public var person: PersonID
  /// Lessons that were opened at least.
  public var lessons: [LessonID: LessonStatus]
  /// How far each of the teacher's writers was when the file was made.
  public var upTo: [WriterID: Int]
  /// The day the file was made.
  public var fileDay: Day
  /// The file's SHA-256 in hexadecimal digits.
  public var file: String

  /// Makes a status.
  public init(
    person: PersonID, lessons: [LessonID: LessonStatus], upTo: [WriterID: Int], fileDay: Day,
    file: String
  ) {
    self.person = person
    self.lessons = lessons
    self.upTo = upTo
    self.fileDay = fileDay
    self.file = file
  }

  /// The entity of a person's status, whoever imports the file.
  public static func entity(of person: PersonID, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [person.text])
  }

  /// One person.
  public var sameness: [String]? { [person.text] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    person = try fields.take("person", \.person)
    lessons = try fields.takeOptional("lessons", Self.lessons) ?? [:]
    upTo = try fields.take("upTo", \.places)
    fileDay = try fields.take("fileDay", \.day)
    file = try fields.takeText("file")
  }

  private static func lessons(_ json: JSONValue) -> [LessonID: LessonStatus]? {
    var lessons: [LessonID: LessonStatus] = [:]
    for member in json.object?.members ?? [] {
      guard let lesson = LessonID(member.name), let text = member.value.string else { return nil }
      // A status that a newer Pelita knows means at least that the lesson was opened.
      lessons[lesson] = LessonStatus(rawValue: text) ?? .started
    }
    return lessons
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("person", .string(person.text))
    let statuses = lessons.sorted { $0.key < $1.key }
      .map { JSONObject.Member($0.key.text, .string($0.value.rawValue)) }
    object.append("lessons", .object(JSONObject(statuses)))
    object.append("upTo", .places(upTo))
    object.append("fileDay", .string(fileDay.text))
    object.append("file", text: file)
  }

  /// The further of both for every lesson: what was completed once stays so.
  ///
  /// The day and the file are those that knew more of the teacher's events.
  public func joined(with other: ProgressStatus) -> ProgressStatus? {
    let newest = other.isNewer(than: self) ? other : self
    return ProgressStatus(
      person: person, lessons: lessons.merging(other.lessons, uniquingKeysWith: max),
      upTo: upTo.merging(other.upTo, uniquingKeysWith: max), fileDay: newest.fileDay,
      file: newest.file)
  }

  private func isNewer(than other: ProgressStatus) -> Bool {
    let (mine, theirs) = (upTo.values.reduce(0, +), other.upTo.values.reduce(0, +))
    return (mine, fileDay, file) > (theirs, other.fileDay, other.file)
  }
}
