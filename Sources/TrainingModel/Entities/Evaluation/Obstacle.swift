public import LearningRecord

/// Something that got in the way of a session or of a person's learning.
public struct Obstacle: EntityBody {
  public static let kind = EntityKind(known: "obstacle")
  public static let plural = "obstacles"

  /// What sort of obstacle it is: those that the study found, and others.
  public enum Sort: String, Hashable, CaseIterable, Sendable {
    case room
    case power
    case network
    case timeClash
    case skill
    case other
  }

  public var sort: Sort
  public var session: EntityID?
  public var person: PersonID?
  public var what: String
  public var day: Day

  /// Makes an obstacle.
  public init(
    sort: Sort, session: EntityID? = nil, person: PersonID? = nil, what: String = "", day: Day
  ) {
    self.sort = sort
    self.session = session
    self.person = person
    self.what = what
    self.day = day
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    sort = try fields.takeChoice("sort")
    session = try fields.takeOptional("session", \.entity)
    person = try fields.takeOptional("person", \.person)
    what = try fields.takeText("what")
    day = try fields.take("day", \.day)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("sort", .string(sort.rawValue))
    object.append("session", optionalText: session?.text)
    object.append("person", optionalText: person?.text)
    object.append("what", text: what)
    object.append("day", .string(day.text))
  }
}
