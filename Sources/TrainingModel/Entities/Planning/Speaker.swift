public import Curriculum
public import LearningRecord

/// Somebody who can lead a session: a colleague who passes it on, or from outside.
public struct Speaker: EntityBody {
  public static let kind = EntityKind(known: "speaker")
  public static let plural = "speakers"

  /// Where a speaker comes from.
  public enum Source: String, Hashable, CaseIterable, Sendable {
    case colleague
    case educationOffice
    case university
    case other
  }

  public var name: String
  /// The person at the school, when it is a colleague.
  public var person: PersonID?
  public var source: Source
  public var competences: [CompetenceCode]
  /// Where they come from in words, or how to reach them.
  public var remark: String

  /// Makes a speaker.
  public init(
    name: String, person: PersonID? = nil, source: Source, competences: [CompetenceCode] = [],
    remark: String = ""
  ) {
    self.name = name
    self.person = person
    self.source = source
    self.competences = competences
    self.remark = remark
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    name = try fields.take("name", BodyReader.text)
    person = try fields.takeOptional("person", \.person)
    source = try fields.takeChoice("source")
    competences = try fields.takeList("competences", \.competence)
    remark = try fields.takeText("remark")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("name", .string(name))
    object.append("person", optionalText: person?.text)
    object.append("source", .string(source.rawValue))
    object.append("competences", texts: competences.map(\.text))
    object.append("remark", text: remark)
  }
}
