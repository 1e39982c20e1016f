public import Curriculum

/// A training session at school: planned, moved, held.
public struct Session: EntityBody {
  public static let kind = EntityKind(known: "session")
  public static let plural = "sessions"

  /// How people meet.
  public enum Mode: String, Hashable, CaseIterable, Sendable {
    case together
    case online
    /// Everybody by themselves with the tutor.
    case selfPaced
  }

  /// A change of where the session stands, with its reason.
  public struct Move: Hashable, Sendable {
    public var status: SessionStatus
    public var reason: String
    /// When it was noted.
    public var day: Day
    /// The day on which the session had been until then.
    public var previousDay: Day?

    /// Makes a move.
    public init(status: SessionStatus, reason: String, day: Day, previousDay: Day? = nil) {
      self.status = status
      self.reason = reason
      self.day = day
      self.previousDay = previousDay
    }
  }

  public var topic: String
  public var competences: [CompetenceCode]
  public var day: Day?
  public var span: TimeSpan?
  public var place: String
  public var mode: Mode
  /// Entities of kind `speaker`.
  public var speakers: [EntityID]
  public var audience: Assignment.Audience
  /// The meeting that decided on it.
  public var meeting: EntityID?
  /// In their order; the last one tells the status.
  public var moves: [Move]

  /// Where it stands.
  public var status: SessionStatus { moves.last?.status ?? .planned }

  /// Makes a planned session.
  public init(
    topic: String, competences: [CompetenceCode] = [], day: Day? = nil, span: TimeSpan? = nil,
    place: String = "", mode: Mode = .together, speakers: [EntityID] = [],
    audience: Assignment.Audience = .everybody, meeting: EntityID? = nil, moves: [Move] = []
  ) {
    self.topic = topic
    self.competences = competences
    self.day = day
    self.span = span
    self.place = place
    self.mode = mode
    self.speakers = speakers
    self.audience = audience
    self.meeting = meeting
    self.moves = moves
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    topic = try fields.take("topic", BodyReader.text)
    competences = try fields.takeList("competences", \.competence)
    day = try fields.takeOptional("day", \.day)
    span = try fields.takeOptional("span") { $0.string.flatMap(TimeSpan.init) }
    place = try fields.takeText("place")
    mode = try fields.takeOptionalChoice("mode") ?? .together
    speakers = try fields.takeList("speakers", \.entity)
    audience = try fields.take("for", Assignment.Audience.init(json:))
    meeting = try fields.takeOptional("meeting", \.entity)
    moves = try fields.takeList("moves", Move.init(json:))
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("topic", .string(topic))
    object.append("competences", texts: competences.map(\.text))
    object.append("day", optionalText: day?.text)
    object.append("span", optionalText: span?.text)
    object.append("place", text: place)
    object.append("mode", .string(mode.rawValue))
    object.append("speakers", texts: speakers.map(\.text))
    object.append("for", audience.json)
    object.append("meeting", optionalText: meeting?.text)
    if !moves.isEmpty { object.append("moves", .array(moves.map(\.json))) }
  }
}

extension Session.Move {
  /// Returns `nil` unless `json` is an object with status and day.
  init?(json: JSONValue) {
    guard let object = json.object,
      let status = object["status"]?.string.flatMap(SessionStatus.init(rawValue:)),
      let day = object["day"]?.day
    else { return nil }
    self.init(
      status: status, reason: object["reason"].flatMap(BodyReader.text) ?? "", day: day,
      previousDay: object["previousDay"]?.day)
  }

  var json: JSONValue {
    var object = JSONObject([
      .init("status", .string(status.rawValue)), .init("day", .string(day.text)),
    ])
    object.append("reason", text: reason)
    object.append("previousDay", optionalText: previousDay?.text)
    return .object(object)
  }
}
