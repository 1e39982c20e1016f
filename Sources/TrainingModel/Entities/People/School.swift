/// The school whose record this is.
public struct School: EntityBody {
  public static let kind = EntityKind(known: "school")
  public static let plural = "schools"

  public var name: String
  public var place: String
  public var timeZone: SchoolTimeZone
  /// When somebody is shown as needing help; the usual ones when the school chose none.
  public var helpThresholds: HelpThresholds

  /// Makes a school.
  public init(
    name: String, place: String = "", timeZone: SchoolTimeZone = .western,
    helpThresholds: HelpThresholds = HelpThresholds()
  ) {
    self.name = name
    self.place = place
    self.timeZone = timeZone
    self.helpThresholds = helpThresholds
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    name = try fields.take("name", BodyReader.text)
    place = try fields.takeText("place")
    timeZone =
      try fields.takeOptional("timeZone") { $0.string.flatMap(SchoolTimeZone.init(rawValue:)) }
      ?? .western
    helpThresholds = try fields.takeOptional("help", HelpThresholds.init(json:)) ?? .init()
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("name", .string(name))
    object.append("place", text: place)
    object.append("timeZone", .string(timeZone.rawValue))
    if helpThresholds != HelpThresholds() { object.append("help", helpThresholds.json) }
  }
}
