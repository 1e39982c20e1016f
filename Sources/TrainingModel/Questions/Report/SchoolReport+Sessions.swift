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

    /// What got in the way of it, without what concerned one person.
    public struct Hindrance: Hashable, Sendable {
      public var sort: Obstacle.Sort
      public var what: String
      public var standing: ObstacleStory.Standing
      /// What was done about it, the earliest first.
      public var responses: [Response.Sort]
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
    public var hindrances: [Hindrance]
    /// What somebody has still to do or to find out.
    public var openPoints: [OpenPoint]
    public var materials: Int
    public var preparedMaterials: Int
    public var hasTwoVersions: Bool
  }
}

extension SchoolReport.SessionLine {
  static func all(
    _ source: ReportSource, assignments: [SchoolReport.AssignmentLine]
  ) -> [Self] {
    let following = Dictionary(grouping: assignments, by: \.session)
    let attendance = Dictionary(
      grouping: source.model.entries(of: Attendance.self).map(\.body), by: \.session)
    let stages = Dictionary(
      grouping: source.model.entries(of: Stage.self).map(\.body), by: \.session)
    let materials = source.model.entries(of: Material.self).map(\.body)
    return source.sessions.map { entry in
      Self(
        entry, attendance: attendance[entry.id] ?? [], stages: stages[entry.id] ?? [],
        materials: materials.filter { $0.sessions.contains(entry.id) },
        assignments: following[entry.id] ?? [], source)
    }
  }

  private init(
    _ entry: Entry<Session>, attendance noted: [Attendance], stages: [Stage],
    materials: [Material], assignments: [SchoolReport.AssignmentLine], _ source: ReportSource
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
    let obstacles = source.index.obstacles(of: entry.id).filter {
      $0.obstacle.body.person == nil
    }
    hindrances = obstacles.map { Hindrance($0, mask) }
    openPoints = OpenPoint.all(
      in: Self.facts(entry, stages: stages, assignments: assignments, obstacles, source),
      today: source.today)
  }

  /// How many people it is not noted of stands with the attendance, so here nobody is counted.
  private static func facts(
    _ entry: Entry<Session>, stages: [Stage], assignments: [SchoolReport.AssignmentLine],
    _ obstacles: [ObstacleStory], _ source: ReportSource
  ) -> OpenPoint.Facts {
    let known = Set(stages.filter { $0.outcome != nil }.map(\.part))
    let (index, id) = (source.index, entry.id)
    return OpenPoint.Facts(
      session: entry.body,
      missingMaterials: index.materials(for: id).count { !$0.body.isPrepared },
      stagesNotNoted: Stage.Part.allCases.filter { !known.contains($0) }, attendanceNotNoted: 0,
      obstacles: obstacles, hasAssignments: !assignments.isEmpty,
      // What a few were given is not told, nor whether they have done it.
      openAssignments: assignments.count { $0.isLarge && $0.isOpen },
      hasApplications: !index.applications(of: id).isEmpty,
      isEvaluated: !index.evaluations(of: id).isEmpty)
  }

  /// Whether it took place and of some it is not noted whether they were there.
  public var lacksAttendance: Bool {
    moves.contains { [.held, .heldLater, .interrupted].contains($0.status) }
      && attendance.groups[2] != .exact(0)
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

extension SchoolReport.SessionLine.Hindrance {
  fileprivate init(_ story: ObstacleStory, _ mask: NameMask) {
    self.init(
      sort: story.obstacle.body.sort, what: mask(story.obstacle.body.what),
      standing: story.standing, responses: story.responses.map(\.body.sort))
  }
}

extension Stage.Part {
  /// The place among the stages.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
