public import LearningRecord

/// Whether somebody was at a session.
public struct Attendance: EntityBody {
  public static let kind = EntityKind(known: "attendance")
  public static let plural = "attendance"

  /// How far somebody was there.
  public enum Presence: String, Hashable, CaseIterable, Sendable {
    case present
    case partly
    case excused
    case absent
  }

  public var session: EntityID
  public var person: PersonID
  public var presence: Presence
  /// Such as where the person was instead.
  public var remark: String

  /// Makes an attendance.
  public init(
    session: EntityID, person: PersonID, presence: Presence = .present, remark: String = ""
  ) {
    self.session = session
    self.person = person
    self.presence = presence
    self.remark = remark
  }

  /// The entity of one person's attendance, whoever records it.
  public func entity(in school: EntityID) -> EntityID {
    EntityID(school: school, kind: Self.kind, key: [session.text, person.text])
  }

  /// One session and one person.
  public var sameness: [String]? { [session.text, person.text] }

  /// Whoever was there under one id was there.
  public func united(with older: Attendance) -> Attendance {
    let order = Presence.allCases
    let (mine, other) = (order.firstIndex(of: presence), order.firstIndex(of: older.presence))
    return (other ?? 0) < (mine ?? 0) ? older : self
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    session = try fields.take("session", \.entity)
    person = try fields.take("person", \.person)
    presence = try fields.takeChoice("presence")
    remark = try fields.takeText("remark")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("session", .string(session.text))
    object.append("person", .string(person.text))
    object.append("presence", .string(presence.rawValue))
    object.append("remark", text: remark)
  }
}
