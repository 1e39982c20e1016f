public import LearningRecord

/// A planning meeting with its minutes: what was agreed is not left to memory.
public struct Meeting: EntityBody {
  public static let kind = EntityKind(known: "meeting")
  public static let plural = "meetings"

  /// Something that was decided.
  public struct Decision: Hashable, Sendable {
    public var what: String
    public var who: [PersonID]
    public var due: Day?
    /// The session that came of it.
    public var session: EntityID?

    /// Makes a decision.
    public init(what: String, who: [PersonID] = [], due: Day? = nil, session: EntityID? = nil) {
      self.what = what
      self.who = who
      self.due = due
      self.session = session
    }
  }

  public var title: String
  public var day: Day
  public var place: String
  public var present: [PersonID]
  public var agenda: [String]
  public var minutes: String
  public var decisions: [Decision]

  /// Makes a meeting.
  public init(
    title: String, day: Day, place: String = "", present: [PersonID] = [], agenda: [String] = [],
    minutes: String = "", decisions: [Decision] = []
  ) {
    self.title = title
    self.day = day
    self.place = place
    self.present = present
    self.agenda = agenda
    self.minutes = minutes
    self.decisions = decisions
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    title = try fields.take("title", BodyReader.text)
    day = try fields.take("day", \.day)
    place = try fields.takeText("place")
    present = try fields.takeList("present", \.person)
    agenda = try fields.takeList("agenda", BodyReader.text)
    minutes = try fields.takeText("minutes")
    decisions = try fields.takeList("decisions", Decision.init(json:))
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("title", .string(title))
    object.append("day", .string(day.text))
    object.append("place", text: place)
    object.append("present", texts: present.map(\.text))
    object.append("agenda", texts: agenda)
    object.append("minutes", text: minutes)
    if !decisions.isEmpty { object.append("decisions", .array(decisions.map(\.json))) }
  }
}

extension Meeting.Decision {
  /// Returns `nil` unless `json` is an object that says what was decided.
  init?(json: JSONValue) {
    guard let object = json.object, let what = object["what"].flatMap(BodyReader.text) else {
      return nil
    }
    let who = (object["who"]?.array ?? []).compactMap(\.person)
    self.init(
      what: what, who: who, due: object["due"]?.day, session: object["session"]?.entity)
  }

  var json: JSONValue {
    var object = JSONObject([.init("what", .string(what))])
    object.append("who", texts: who.map(\.text))
    object.append("due", optionalText: due?.text)
    object.append("session", optionalText: session?.text)
    return .object(object)
  }
}
