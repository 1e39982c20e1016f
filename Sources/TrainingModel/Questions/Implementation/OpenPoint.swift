/// Something about a session that somebody has still to do or to find out.
public enum OpenPoint: Hashable, Sendable {
  case dayIsMissing
  /// The day is past, and nobody has noted what became of the session.
  case notNoted
  /// It was broken off; when it goes on is not said.
  case restNotPlanned
  case materialsNotPrepared(Int)
  /// Nobody has noted what became of these stages.
  case stagesNotNoted([Stage.Part])
  /// So many of whom nobody has noted whether they were there.
  case attendanceNotNoted(Int)
  case obstaclesWithoutResponse(Int)
  /// Something was done about so many obstacles, and nobody knows yet whether it helped.
  case responsesNotKnown(Int)
  /// It took place, and nothing follows from it.
  case noAssignment
  /// So many assignments that not everybody has completed, as far as known.
  case assignmentsOpen(Int)
  /// Nobody has told yet what came of it in class.
  case noClassApplication
  case notEvaluated

  /// A stable name for scripts.
  public var code: String {
    switch self {
    case .dayIsMissing: "day-missing"
    case .notNoted: "not-noted"
    case .restNotPlanned: "rest-not-planned"
    case .materialsNotPrepared: "materials-not-prepared"
    case .stagesNotNoted: "stages-not-noted"
    case .attendanceNotNoted: "attendance-not-noted"
    case .obstaclesWithoutResponse: "obstacles-without-response"
    case .responsesNotKnown: "responses-not-known"
    case .noAssignment: "no-assignment"
    case .assignmentsOpen: "assignments-open"
    case .noClassApplication: "no-class-application"
    case .notEvaluated: "not-evaluated"
    }
  }

  /// How many it is about, where it counts.
  public var count: Int? {
    switch self {
    case .materialsNotPrepared(let count), .attendanceNotNoted(let count),
      .obstaclesWithoutResponse(let count), .responsesNotKnown(let count),
      .assignmentsOpen(let count):
      count
    case .stagesNotNoted(let parts): parts.count
    case .dayIsMissing, .notNoted, .restNotPlanned, .noAssignment, .noClassApplication,
      .notEvaluated:
      nil
    }
  }

  /// The code, with the count where there is one.
  public var json: JSONValue {
    var object = JSONObject([.init("point", .string(code))])
    object.append("count", count.map { .integer($0) })
    return .object(object)
  }
}

extension OpenPoint {
  /// What the open points of a session follow from.
  struct Facts {
    var session: Session
    var missingMaterials: Int
    /// The stages of which it is not noted what became of them.
    var stagesNotNoted: [Stage.Part]
    var attendanceNotNoted: Int
    var obstacles: [ObstacleStory]
    var hasAssignments: Bool
    var openAssignments: Int
    var hasApplications: Bool
    var isEvaluated: Bool
  }

  /// What is open about a session, in the order in which people come to it.
  static func all(in facts: Facts, today: Day) -> [OpenPoint] {
    guard facts.session.status != .cancelled else { return about(facts.obstacles) }
    return planning(facts, today: today) + holding(facts) + about(facts.obstacles)
      + following(facts)
  }

  private static func planning(_ facts: Facts, today: Day) -> [OpenPoint] {
    let session = facts.session
    var points: [OpenPoint] = []
    if session.status.isOpen, session.day == nil { points.append(.dayIsMissing) }
    if session.awaitsNote(today: today) { points.append(.notNoted) }
    if session.status == .interrupted { points.append(.restNotPlanned) }
    let missing = facts.missingMaterials
    if session.isAhead(today: today), missing > 0 { points.append(.materialsNotPrepared(missing)) }
    return points
  }

  private static func holding(_ facts: Facts) -> [OpenPoint] {
    guard facts.session.tookPlace else { return [] }
    let (parts, unknown) = (facts.stagesNotNoted, facts.attendanceNotNoted)
    return (parts.isEmpty ? [] : [.stagesNotNoted(parts)])
      + (unknown == 0 ? [] : [.attendanceNotNoted(unknown)])
  }

  private static func about(_ obstacles: [ObstacleStory]) -> [OpenPoint] {
    let open = obstacles.count { $0.standing == .open }
    let waiting = obstacles.count { $0.standing == .waiting }
    return (open == 0 ? [] : [.obstaclesWithoutResponse(open)])
      + (waiting == 0 ? [] : [.responsesNotKnown(waiting)])
  }

  private static func following(_ facts: Facts) -> [OpenPoint] {
    guard [.held, .heldLater].contains(facts.session.status) else { return [] }
    var points: [OpenPoint] = []
    if !facts.hasAssignments { points.append(.noAssignment) }
    if facts.openAssignments > 0 { points.append(.assignmentsOpen(facts.openAssignments)) }
    if !facts.hasApplications { points.append(.noClassApplication) }
    if !facts.isEvaluated { points.append(.notEvaluated) }
    return points
  }
}
