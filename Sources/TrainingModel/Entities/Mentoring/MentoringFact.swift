public import LearningRecord

/// That mentoring took place, and how it stands: school scope, without what was said.
public struct MentoringFact: EntityBody {
  public static let kind = EntityKind(known: "mentoringFact")
  public static let plural = "mentoring"

  /// How a mentoring record stands.
  public enum Standing: String, Hashable, CaseIterable, Sendable {
    case open
    case followedUp
    case closed
  }

  public var teacher: PersonID
  public var mentor: PersonID
  public var day: Day
  public var standing: Standing

  /// Makes a fact.
  public init(teacher: PersonID, mentor: PersonID, day: Day, standing: Standing = .open) {
    self.teacher = teacher
    self.mentor = mentor
    self.day = day
    self.standing = standing
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    teacher = try fields.take("teacher", \.person)
    mentor = try fields.take("mentor", \.person)
    day = try fields.take("day", \.day)
    standing = try fields.take("status") { $0.string.flatMap(Standing.init(rawValue:)) }
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("teacher", .string(teacher.text))
    object.append("mentor", .string(mentor.text))
    object.append("day", .string(day.text))
    object.append("status", .string(standing.rawValue))
  }
}
