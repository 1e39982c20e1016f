public import LearningRecord

/// Somebody's decision that two ids are one person, or that they are not; a tombstone takes it back.
public struct SamePerson: EntityBody {
  public static let kind = EntityKind(known: "samePerson")
  public static let plural = "samePeople"

  /// The id under which the person is shown.
  public var person: PersonID
  public var other: PersonID
  /// Whether they are one; `false` keeps the question from being asked again.
  public var areOne: Bool

  /// Makes a decision.
  public init(person: PersonID, other: PersonID, areOne: Bool = true) {
    self.person = person
    self.other = other
    self.areOne = areOne
  }

  /// The entity of this decision, whoever takes it and in whichever order.
  public func entity(in school: EntityID) -> EntityID {
    EntityID(school: school, kind: Self.kind, key: [person.text, other.text].sorted())
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    person = try fields.take("person", \.person)
    other = try fields.take("other", \.person)
    areOne = try !fields.takeFlag("different")
    if person == other { throw .malformed(field: "other") }
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("person", .string(person.text))
    object.append("other", .string(other.text))
    if !areOne { object.append("different", .boolean(true)) }
  }

  /// Whichever id is shown, it is the same decision; two opposite ones wait for a person.
  public func joined(with other: SamePerson) -> SamePerson? {
    guard areOne == other.areOne else { return nil }
    return person < other.person ? self : other
  }
}
