public import Curriculum
public import LearningRecord

/// Lessons and modules given to people.
public struct Assignment: EntityBody {
  public static let kind = EntityKind.assignment

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

  /// Makes an assignment.
  public init(
    lessons: [LessonID] = [], modules: [ModuleID] = [], audience: Audience = .everybody,
    due: Day? = nil, why: String = "", from: String = ""
  ) {
    self.lessons = lessons
    self.modules = modules
    self.audience = audience
    self.due = due
    self.why = why
    self.from = from
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    lessons = try fields.takeList("lessons", \.lesson)
    modules = try fields.takeList("modules", \.module)
    audience = try fields.take("for") { value in
      if value == .string("all") { return .everybody }
      let people = value.array?.compactMap(\.person)
      return people.flatMap { $0.count == value.array?.count ? .people($0) : nil }
    }
    due = try fields.takeOptional("due", \.day)
    why = try fields.takeText("why")
    from = try fields.takeText("from")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("lessons", texts: lessons.map(\.text))
    object.append("modules", texts: modules.map(\.text))
    switch audience {
    case .everybody: object.append("for", .string("all"))
    case .people(let people): object.append("for", .array(people.map { .string($0.text) }))
    }
    object.append("due", optionalText: due?.text)
    object.append("why", text: why)
    object.append("from", text: from)
  }

  /// Whether it is `person`'s to do.
  public func concerns(_ person: PersonID) -> Bool {
    switch audience {
    case .everybody: true
    case .people(let people): people.contains(person)
    }
  }
}
