public import Curriculum

/// An obstacle or a response to pick from: what a new school file starts with.
public struct CatalogueEntry: EntityBody {
  public static let kind = EntityKind(known: "catalogueEntry")
  public static let plural = "catalogue"

  /// What can be picked.
  public enum Choice: Hashable, Sendable {
    case obstacle(Obstacle.Sort)
    /// With the obstacles for which it is meant.
    case response(Response.Sort, for: [Obstacle.Sort])
  }

  /// A stable name, such as `power.practice-stops`.
  public var name: String
  public var choice: Choice
  public var textIndonesian: String
  public var textEnglish: String

  /// Makes an entry.
  public init(name: String, choice: Choice, textIndonesian: String, textEnglish: String) {
    self.name = name
    self.choice = choice
    self.textIndonesian = textIndonesian
    self.textEnglish = textEnglish
  }

  /// The entity of an entry, whoever records it.
  public static func entity(named name: String, in school: EntityID) -> EntityID {
    EntityID(school: school, kind: kind, key: [name])
  }

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .indonesian: textIndonesian
    case .english: textEnglish
    }
  }

  /// One name.
  public var sameness: [String]? { [name] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    name = try fields.take("name", BodyReader.text)
    let obstacle: Obstacle.Sort? = try fields.takeOptionalChoice("obstacle")
    let response: Response.Sort? = try fields.takeOptionalChoice("response")
    let sorts = try fields.takeList("for") { $0.string.flatMap(Obstacle.Sort.init(rawValue:)) }
    switch (obstacle, response) {
    case (let sort?, nil): choice = .obstacle(sort)
    case (nil, let sort?): choice = .response(sort, for: sorts)
    default: throw .malformed(field: "obstacle")
    }
    textIndonesian = try fields.takeText("indonesian")
    textEnglish = try fields.takeText("english")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("name", .string(name))
    switch choice {
    case .obstacle(let sort): object.append("obstacle", .string(sort.rawValue))
    case .response(let sort, let obstacles):
      object.append("response", .string(sort.rawValue))
      object.append("for", texts: obstacles.map(\.rawValue))
    }
    object.append("indonesian", text: textIndonesian)
    object.append("english", text: textEnglish)
  }
}
