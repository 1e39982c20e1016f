public import Curriculum

/// What can be needed: of a framework, or the school's own.
public struct Competence: EntityBody {
  public static let kind = EntityKind(known: "competence")
  public static let plural = "competences"

  public var code: CompetenceCode
  /// The framework's name, such as `DigComp`; empty for the school's own.
  public var framework: String
  public var nameIndonesian: String
  public var nameEnglish: String
  /// The lessons that practise or explain it.
  public var lessons: [LessonID]

  /// Makes a competence.
  public init(
    code: CompetenceCode, framework: String = "", nameIndonesian: String, nameEnglish: String = "",
    lessons: [LessonID] = []
  ) {
    self.code = code
    self.framework = framework
    self.nameIndonesian = nameIndonesian
    self.nameEnglish = nameEnglish
    self.lessons = lessons
  }

  /// The entity of a competence, whoever records it.
  public static func entity(of code: CompetenceCode, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [code.text])
  }

  /// The name in a language; the other one where there is none.
  public func name(in language: Language) -> String {
    switch language {
    case .indonesian: nameIndonesian.isEmpty ? nameEnglish : nameIndonesian
    case .english: nameEnglish.isEmpty ? nameIndonesian : nameEnglish
    }
  }

  /// One code.
  public var sameness: [String]? { [code.text] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    code = try fields.take("code", \.competence)
    framework = try fields.takeText("framework")
    nameIndonesian = try fields.takeText("indonesian")
    nameEnglish = try fields.takeText("english")
    lessons = try fields.takeList("lessons", \.lesson)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("code", .string(code.text))
    object.append("framework", text: framework)
    object.append("indonesian", text: nameIndonesian)
    object.append("english", text: nameEnglish)
    object.append("lessons", texts: lessons.map(\.text))
  }
}
