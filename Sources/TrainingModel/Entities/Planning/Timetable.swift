public import LearningRecord

/// When a teacher teaches, week after week.
public struct Timetable: EntityBody {
  public static let kind = EntityKind(known: "timetable")
  public static let plural = "timetables"

  /// A lesson at school.
  public struct Hour: Hashable, Comparable, Sendable {
    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int
    public var span: TimeSpan
    /// Class or subject, in the school's words.
    public var what: String

    /// Makes an hour; `weekday` is 0 for Monday to 6 for Sunday.
    public init(weekday: Int, span: TimeSpan, what: String = "") {
      self.weekday = weekday
      self.span = span
      self.what = what
    }

    /// Orders by time, then by what is taught.
    public static func < (one: Self, other: Self) -> Bool {
      (one.weekday, one.span, one.what) < (other.weekday, other.span, other.what)
    }
  }

  public var person: PersonID
  /// In the order of the week.
  public var hours: [Hour]

  /// Makes a timetable.
  public init(person: PersonID, hours: [Hour]) {
    self.person = person
    self.hours = hours.sorted()
  }

  /// The entity of a person's timetable, whoever records it.
  public static func entity(of person: PersonID, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [person.text])
  }

  /// One person.
  public var sameness: [String]? { [person.text] }

  /// Whoever is in class under one id is not free under the other.
  public func united(with older: Timetable) -> Timetable {
    Timetable(person: person, hours: hours + older.hours.filter { !hours.contains($0) })
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    person = try fields.take("person", \.person)
    hours = try fields.takeList("hours", Hour.init(json:)).sorted()
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("person", .string(person.text))
    object.append("hours", .array(hours.map(\.json)))
  }
}

extension Timetable.Hour {
  /// Returns `nil` unless `json` is an object with weekday and span.
  init?(json: JSONValue) {
    guard let object = json.object, let weekday = object["weekday"]?.integer,
      (0...6).contains(weekday), let span = object["span"]?.string.flatMap(TimeSpan.init)
    else { return nil }
    self.init(weekday: weekday, span: span, what: object["what"].flatMap(BodyReader.text) ?? "")
  }

  var json: JSONValue {
    var object = JSONObject([
      .init("weekday", .integer(weekday)), .init("span", .string(span.text)),
    ])
    object.append("what", text: what)
    return .object(object)
  }
}
