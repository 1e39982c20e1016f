/// What was done about obstacles, and whether it helped.
public struct Response: EntityBody {
  public static let kind = EntityKind(known: "response")
  public static let plural = "responses"

  /// What sort of response it is: those that the study found, and others.
  public enum Sort: String, Hashable, CaseIterable, Sendable {
    case existingRoom
    case roomProposal
    case offlineMaterial
    case discussion
    case reschedule
    case worksheet
    case mentoring
    case module
    case other
  }

  /// Where a proposal to the education office stands.
  public enum Proposal: String, Hashable, CaseIterable, Sendable {
    case drafted
    case sent
    case approved
    case refused
  }

  public var sort: Sort
  public var obstacles: [EntityID]
  public var what: String
  public var proposal: Proposal?
  /// `nil` while nobody knows.
  public var worked: Bool?
  public var day: Day

  /// Makes a response.
  public init(
    sort: Sort, obstacles: [EntityID] = [], what: String = "", proposal: Proposal? = nil,
    worked: Bool? = nil, day: Day
  ) {
    self.sort = sort
    self.obstacles = obstacles
    self.what = what
    self.proposal = proposal
    self.worked = worked
    self.day = day
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    sort = try fields.takeChoice("sort")
    obstacles = try fields.takeList("obstacles", \.entity)
    what = try fields.takeText("what")
    proposal = try fields.takeOptionalChoice("proposal")
    worked = try fields.takeOptional("worked", \.boolean)
    day = try fields.take("day", \.day)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("sort", .string(sort.rawValue))
    object.append("obstacles", texts: obstacles.map(\.text))
    object.append("what", text: what)
    object.append("proposal", optionalText: proposal?.rawValue)
    object.append("worked", worked.map(JSONValue.boolean))
    object.append("day", .string(day.text))
  }
}
