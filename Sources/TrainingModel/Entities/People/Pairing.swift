public import LearningRecord

/// Which mentor accompanies which teacher; a tombstone ends it.
public struct Pairing: EntityBody {
  public static let kind = EntityKind(known: "pairing")
  public static let plural = "pairings"

  public var mentor: PersonID
  public var teacher: PersonID

  /// Makes a pairing.
  public init(mentor: PersonID, teacher: PersonID) {
    self.mentor = mentor
    self.teacher = teacher
  }

  /// The entity of this pairing, whoever records it.
  public func entity(in school: EntityID) -> EntityID {
    EntityID(school: school, kind: Self.kind, key: [mentor.text, teacher.text])
  }

  /// One mentor and one teacher.
  public var sameness: [String]? { [mentor.text, teacher.text] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    mentor = try fields.take("mentor", \.person)
    teacher = try fields.take("teacher", \.person)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("mentor", .string(mentor.text))
    object.append("teacher", .string(teacher.text))
  }
}
