internal import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// A session: what was planned, what happened, what got in the way, what helped.
  public struct SessionLine: Hashable, Sendable {
    /// A stage that did not go as planned.
    public struct Change: Hashable, Sendable {
      public var part: Stage.Part
      public var outcome: Stage.Outcome
      public var actual: String
      public var cause: Obstacle.Sort?
    }

    public var session: EntityID
    public var topic: String
    public var day: Day?
    public var span: TimeSpan?
    public var place: String
    public var mode: Session.Mode
    public var status: SessionStatus
    public var moves: [Session.Move]
    /// There, not there, not noted.
    public var attendance: PublicCounts
    /// Whether anybody noted who was there.
    public var isAttendanceNoted: Bool
    /// Stages of which it is noted what became of them.
    public var notedStages: Int
    public var changes: [Change]
    public var materials: Int
    public var preparedMaterials: Int
    public var hasTwoVersions: Bool
  }
}

extension SchoolReport.SessionLine {
  static func all(_ source: ReportSource) -> [Self] {
    let attendance = Dictionary(
      grouping: source.model.entries(of: Attendance.self).map(\.body), by: \.session)
    let stages = Dictionary(
      grouping: source.model.entries(of: Stage.self).map(\.body), by: \.session)
    let materials = source.model.entries(of: Material.self).map(\.body)
    return source.sessions.map { entry in
      Self(
        entry, attendance: attendance[entry.id] ?? [], stages: stages[entry.id] ?? [],
        materials: materials.filter { $0.sessions.contains(entry.id) }, source)
    }
  }

  private init(
    _ entry: Entry<Session>, attendance noted: [Attendance], stages: [Stage],
    materials: [Material], _ source: ReportSource
  ) {
    let (body, mask) = (entry.body, source.disclosure.mask)
    session = entry.id
    topic = mask(body.topic)
    day = body.day
    span = body.span
    place = mask(body.place)
    mode = body.mode
    status = body.status
    moves = body.moves.map { move in
      Session.Move(
        status: move.status, reason: mask(move.reason), day: move.day,
        previousDay: move.previousDay)
    }
    attendance = Self.attendance(noted, of: body, source)
    isAttendanceNoted = !noted.isEmpty
    let known = stages.filter { $0.outcome != nil }
    notedStages = known.count
    changes = known.sorted { $0.part.rank < $1.part.rank }.compactMap { stage in
      guard let outcome = stage.outcome, outcome != .asPlanned else { return nil }
      return Change(
        part: stage.part, outcome: outcome, actual: mask(stage.actual), cause: stage.cause)
    }
    self.materials = materials.count
    preparedMaterials = materials.count(where: \.isPrepared)
    hasTwoVersions = entry.hasTwoVersions
  }

  /// Those it was for and those who came besides, each once.
  private static func attendance(
    _ noted: [Attendance], of session: Session, _ source: ReportSource
  ) -> PublicCounts {
    var wasThere: [PersonID: Bool] = [:]
    for attendance in noted {
      let person = source.disclosure.identities.canonical(attendance.person)
      let came = [.present, .partly].contains(attendance.presence)
      wasThere[person] = wasThere[person] ?? false || came
    }
    let people = source.people(of: session.audience).union(wasThere.keys)
    return source.disclosure.counts(of: Array(people), groups: 3, showsMembers: true) { person in
      wasThere[person].map { $0 ? 0 : 1 } ?? 2
    }
  }
}

extension Stage.Part {
  /// The place among the stages.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
