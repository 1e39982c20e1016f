/// How a session or a period is judged, at four levels (Kirkpatrick).
public struct Evaluation: EntityBody {
  public static let kind = EntityKind(known: "evaluation")
  public static let plural = "evaluations"

  /// The levels in their order.
  public enum Level: String, Hashable, CaseIterable, Sendable {
    case reaction
    case learning
    case useInClass
    case result
  }

  /// So many of so many.
  public struct Share: Hashable, Sendable {
    public var count: Int
    public var of: Int

    /// Returns `nil` unless `count` lies between 0 and `of`.
    public init?(_ count: Int, of whole: Int) {
      guard (0...whole).contains(count) else { return nil }
      self.count = count
      of = whole
    }
  }

  /// What is said at one level.
  public struct Finding: Hashable, Sendable {
    public var level: Level
    /// Before the session, such as those who could do it.
    public var before: Share?
    public var after: Share?
    public var text: String

    /// Makes a finding.
    public init(level: Level, before: Share? = nil, after: Share? = nil, text: String = "") {
      self.level = level
      self.before = before
      self.after = after
      self.text = text
    }
  }

  /// The session; `nil` for a period.
  public var session: EntityID?
  public var from: Day?
  public var to: Day?
  public var findings: [Finding]

  /// Makes an evaluation.
  public init(
    session: EntityID? = nil, from: Day? = nil, to: Day? = nil, findings: [Finding] = []
  ) {
    self.session = session
    self.from = from
    self.to = to
    self.findings = findings
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    session = try fields.takeOptional("session", \.entity)
    from = try fields.takeOptional("from", \.day)
    to = try fields.takeOptional("to", \.day)
    findings = try fields.takeList("findings", Finding.init(json:))
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("session", optionalText: session?.text)
    object.append("from", optionalText: from?.text)
    object.append("to", optionalText: to?.text)
    object.append("findings", .array(findings.map(\.json)))
  }
}

extension Evaluation.Finding {
  /// Returns `nil` unless `json` is an object of a level that we know.
  init?(json: JSONValue) {
    guard let object = json.object,
      let level = object["level"]?.string.flatMap(Evaluation.Level.init(rawValue:))
    else { return nil }
    self.init(
      level: level, before: object["before"].flatMap(Evaluation.Share.init(json:)),
      after: object["after"].flatMap(Evaluation.Share.init(json:)),
      text: object["text"].flatMap(BodyReader.text) ?? "")
  }

  var json: JSONValue {
    var object = JSONObject([.init("level", .string(level.rawValue))])
    object.append("before", before?.json)
    object.append("after", after?.json)
    object.append("text", text: text)
    return .object(object)
  }
}

extension Evaluation.Share {
  init?(json: JSONValue) {
    guard let object = json.object, let count = object["count"]?.integer,
      let whole = object["of"]?.integer
    else { return nil }
    self.init(count, of: whole)
  }

  var json: JSONValue {
    .object(JSONObject([.init("count", .integer(count)), .init("of", .integer(of))]))
  }
}
