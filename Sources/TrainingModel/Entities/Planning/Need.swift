public import Curriculum
public import LearningRecord

/// A competence that a teacher lacks, with what shows it: school scope, without any answer.
public struct Need: EntityBody {
  public static let kind = EntityKind(known: "need")
  public static let plural = "needs"

  /// How far the teacher is.
  public enum Level: String, Hashable, CaseIterable, Sendable {
    case notYet
    case withHelp
    /// Met: it stays in the record, and calls for nothing any more.
    case able
  }

  /// What shows it.
  public enum Evidence: String, Hashable, CaseIterable, Sendable {
    case placement
    case progress
    case selfReport
    case observation
  }

  public var person: PersonID
  public var competence: CompetenceCode
  public var level: Level
  public var evidence: Evidence
  public var day: Day
  /// Why, in a few words for the school; never an answer.
  public var why: String

  /// Makes a need.
  public init(
    person: PersonID, competence: CompetenceCode, level: Level = .notYet, evidence: Evidence,
    day: Day, why: String = ""
  ) {
    self.person = person
    self.competence = competence
    self.level = level
    self.evidence = evidence
    self.day = day
    self.why = why
  }

  /// The entity of a need, whoever records it.
  public func entity(in school: EntityID) -> EntityID {
    EntityID(school: school, kind: Self.kind, key: [person.text, competence.text])
  }

  /// One person and one competence.
  public var sameness: [String]? { [person.text, competence.text] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    person = try fields.take("person", \.person)
    competence = try fields.take("competence", \.competence)
    level = try fields.takeChoice("level")
    evidence = try fields.takeChoice("evidence")
    day = try fields.take("day", \.day)
    why = try fields.takeText("why")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("person", .string(person.text))
    object.append("competence", .string(competence.text))
    object.append("level", .string(level.rawValue))
    object.append("evidence", .string(evidence.rawValue))
    object.append("day", .string(day.text))
    object.append("why", text: why)
  }

  /// The newer of two; of one day's the one that asks for more.
  public func joined(with other: Need) -> Need? { order < other.order ? other : self }

  private var order: (Int, Int, String, String) {
    let rank = Level.allCases.firstIndex(of: level) ?? 0
    return (day.number, -rank, evidence.rawValue, why)
  }
}
