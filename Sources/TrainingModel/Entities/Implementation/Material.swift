/// Something to work with that needs no network: prepared before the session, or not.
public struct Material: EntityBody {
  public static let kind = EntityKind(known: "material")
  public static let plural = "materials"

  /// What sort of thing it is.
  public enum Form: String, Hashable, CaseIterable, Sendable {
    case module
    case handout
    case slides
    case video
    case worksheet
    case other
  }

  public var title: String
  public var form: Form
  public var isPrepared: Bool
  public var sessions: [EntityID]
  /// Where it lies, such as "flashdisk kurikulum".
  public var place: String

  /// Makes a material.
  public init(
    title: String, form: Form, isPrepared: Bool = false, sessions: [EntityID] = [],
    place: String = ""
  ) {
    self.title = title
    self.form = form
    self.isPrepared = isPrepared
    self.sessions = sessions
    self.place = place
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    title = try fields.take("title", BodyReader.text)
    form = try fields.takeChoice("form")
    isPrepared = try fields.takeFlag("prepared")
    sessions = try fields.takeList("sessions", \.entity)
    place = try fields.takeText("place")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("title", .string(title))
    object.append("form", .string(form.rawValue))
    object.append("prepared", .boolean(isPrepared))
    object.append("sessions", texts: sessions.map(\.text))
    object.append("place", text: place)
  }
}
