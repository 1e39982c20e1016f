public import Curriculum
public import LearningRecord

/// Lessons and modules given to people.
public struct Assignment: EntityBody {
  public static let kind = EntityKind(known: "assignment")
  public static let plural = "assignments"

  /// Who is to do it.
  public enum Audience: Hashable, Sendable {
    case everybody
    case people([PersonID])
  }

  public var lessons: [LessonID]
  public var modules: [ModuleID]
  public var audience: Audience
  public var due: Day?
  /// Why, in the words of who gave it.
  public var why: String
  /// Whom it comes from or which session, in their words.
  public var from: String
  /// The session that it follows.
  public var session: EntityID?

  /// Makes an assignment.
  public init(
    lessons: [LessonID] = [], modules: [ModuleID] = [], audience: Audience = .everybody,
    due: Day? = nil, why: String = "", from: String = "", session: EntityID? = nil
  ) {
    self.lessons = lessons
    self.modules = modules
    self.audience = audience
    self.due = due
    self.why = why
    self.from = from
    self.session = session
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    lessons = try fields.takeList("lessons", \.lesson)
    modules = try fields.takeList("modules", \.module)
    audience = try fields.take("for", Audience.init(json:))
    due = try fields.takeOptional("due", \.day)
    why = try fields.takeText("why")
    from = try fields.takeText("from")
    session = try fields.takeOptional("session", \.entity)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("lessons", texts: lessons.map(\.text))
    object.append("modules", texts: modules.map(\.text))
    object.append("for", audience.json)
    object.append("due", optionalText: due?.text)
    object.append("why", text: why)
    object.append("from", text: from)
    object.append("session", optionalText: session?.text)
  }

  /// Whether it is `person`'s to do.
  public func concerns(_ person: PersonID) -> Bool { audience.includes(person) }
}

extension Assignment.Audience {
  /// Returns `nil` unless `json` is `"all"` or a list of people.
  init?(json: JSONValue) {
    if json == .string("all") {
      self = .everybody
      return
    }
    guard let items = json.array else { return nil }
    let people = items.compactMap(\.person)
    guard people.count == items.count else { return nil }
    self = .people(people)
  }

  /// `"all"`, or a list of people.
  var json: JSONValue {
    switch self {
    case .everybody: .string("all")
    case .people(let people): .array(people.map { .string($0.text) })
    }
  }

  /// Whether `person` belongs to it.
  public func includes(_ person: PersonID) -> Bool {
    switch self {
    case .everybody: true
    case .people(let people): people.contains(person)
    }
  }
}
