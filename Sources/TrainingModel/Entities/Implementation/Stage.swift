/// One of the five stages of a session: what was planned, and what became of it.
///
/// An entity of its own, so that two people may note two stages apart.
public struct Stage: EntityBody {
  public static let kind = EntityKind(known: "stage")
  public static let plural = "stages"

  /// The stages in their order.
  public enum Part: String, Hashable, CaseIterable, Sendable {
    case opening
    case material
    case discussion
    case practice
    case closingTask
  }

  /// What became of a stage.
  public enum Outcome: String, Hashable, CaseIterable, Sendable {
    case asPlanned
    case shortened
    /// Something else took its place.
    case replaced
    case notHeld
  }

  public var session: EntityID
  public var part: Part
  /// What is planned, in words.
  public var plan: String
  public var plannedMinutes: Int?
  /// `nil` before the session.
  public var outcome: Outcome?
  /// What was really done or used instead, in words.
  public var actual: String
  public var actualMinutes: Int?
  /// What got in the way.
  public var cause: Obstacle.Sort?

  /// Makes a stage.
  public init(
    session: EntityID, part: Part, plan: String = "", plannedMinutes: Int? = nil,
    outcome: Outcome? = nil, actual: String = "", actualMinutes: Int? = nil,
    cause: Obstacle.Sort? = nil
  ) {
    self.session = session
    self.part = part
    self.plan = plan
    self.plannedMinutes = plannedMinutes
    self.outcome = outcome
    self.actual = actual
    self.actualMinutes = actualMinutes
    self.cause = cause
  }

  /// The entity of a session's stage, whoever notes it.
  public static func entity(of part: Part, session: EntityID, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [session.text, part.rawValue])
  }

  /// One part of one session.
  public var sameness: [String]? { [session.text, part.rawValue] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    session = try fields.take("session", \.entity)
    part = try fields.takeChoice("part")
    plan = try fields.takeText("plan")
    plannedMinutes = try fields.takeMinutes("plannedMinutes")
    outcome = try fields.takeOptionalChoice("outcome")
    actual = try fields.takeText("actual")
    actualMinutes = try fields.takeMinutes("actualMinutes")
    cause = try fields.takeOptionalChoice("cause")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("session", .string(session.text))
    object.append("part", .string(part.rawValue))
    object.append("plan", text: plan)
    object.append("plannedMinutes", plannedMinutes.map { .integer($0) })
    object.append("outcome", optionalText: outcome?.rawValue)
    object.append("actual", text: actual)
    object.append("actualMinutes", actualMinutes.map { .integer($0) })
    object.append("cause", optionalText: cause?.rawValue)
  }
}
