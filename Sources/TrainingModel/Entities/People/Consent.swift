public import LearningRecord

/// What a teacher allows to be told about them: written by the teacher, or it does not count.
public struct Consent: EntityBody {
  public static let kind = EntityKind(known: "consent")
  public static let plural = "consents"

  public var person: PersonID
  /// The name may stand in reports, tables and pages.
  public var namesInReports: Bool
  /// What was completed, passed and mastered may go to a learning record store.
  public var statements: Bool
  /// Answers, requests and mentoring may go there too.
  public var detailedStatements: Bool
  public var day: Day

  /// Makes a consent.
  public init(
    person: PersonID, namesInReports: Bool = false, statements: Bool = false,
    detailedStatements: Bool = false, day: Day
  ) {
    self.person = person
    self.namesInReports = namesInReports
    self.statements = statements
    self.detailedStatements = detailedStatements
    self.day = day
  }

  /// The entity of a person's consent.
  public static func entity(of person: PersonID, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [person.text])
  }

  /// One person.
  public var sameness: [String]? { [person.text] }

  /// What was said later holds; of one day only what both allow.
  public func united(with older: Consent) -> Consent {
    if day == older.day { return joined(with: older) ?? self }
    return day > older.day ? self : older
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    person = try fields.take("person", \.person)
    namesInReports = try fields.takeFlag("namesInReports")
    statements = try fields.takeFlag("statements")
    detailedStatements = try fields.takeFlag("detailedStatements")
    day = try fields.take("day", \.day)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("person", .string(person.text))
    object.append("namesInReports", .boolean(namesInReports))
    object.append("statements", .boolean(statements))
    object.append("detailedStatements", .boolean(detailedStatements))
    object.append("day", .string(day.text))
  }

  /// Of two laptops' answers only what both allow.
  public func joined(with other: Consent) -> Consent? {
    Consent(
      person: person, namesInReports: namesInReports && other.namesInReports,
      statements: statements && other.statements,
      detailedStatements: detailedStatements && other.detailedStatements, day: max(day, other.day))
  }
}
