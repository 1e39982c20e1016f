public import Curriculum
public import LearningRecord

/// What is made ready before a session; who can already do what it needs follows from progress.
public struct Readiness: EntityBody {
  public static let kind = EntityKind(known: "readiness")
  public static let plural = "readiness"

  /// A line of the check-list.
  public struct Item: Hashable, Sendable {
    public var text: String
    public var isDone: Bool

    /// Makes an item.
    public init(_ text: String, isDone: Bool = false) {
      self.text = text
      self.isDone = isDone
    }
  }

  public var session: EntityID
  /// What everybody should be able to do before.
  public var prerequisites: [LessonID]
  public var checklist: [Item]
  /// Who sits together, the more practised first.
  public var pairs: [[PersonID]]

  /// Makes a readiness.
  public init(
    session: EntityID, prerequisites: [LessonID] = [], checklist: [Item] = [],
    pairs: [[PersonID]] = []
  ) {
    self.session = session
    self.prerequisites = prerequisites
    self.checklist = checklist
    self.pairs = pairs
  }

  /// The entity of a session's readiness, whoever records it.
  public static func entity(of session: EntityID, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [session.text])
  }

  /// One session.
  public var sameness: [String]? { [session.text] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    session = try fields.take("session", \.entity)
    prerequisites = try fields.takeList("prerequisites", \.lesson)
    checklist = try fields.takeList("checklist") { json in
      json.object.flatMap { object in
        object["text"].flatMap(BodyReader.text)
          .map { Item($0, isDone: object["done"] == .boolean(true)) }
      }
    }
    pairs = try fields.takeList("pairs") { $0.array?.compactMap(\.person) }
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("session", .string(session.text))
    object.append("prerequisites", texts: prerequisites.map(\.text))
    if !checklist.isEmpty {
      let items = checklist.map { item in
        JSONValue.object(
          JSONObject([.init("text", .string(item.text)), .init("done", .boolean(item.isDone))]))
      }
      object.append("checklist", .array(items))
    }
    if !pairs.isEmpty {
      object.append("pairs", .array(pairs.map { .array($0.map { .string($0.text) }) }))
    }
  }
}
