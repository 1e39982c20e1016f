/// What was planned for a session, what happened, what got in the way, what was done about it and
/// whether it helped, what came of it, and what is still open.
public struct SessionStory: Hashable, Sendable {
  /// One of the five stages.
  public struct StageLine: Hashable, Sendable {
    public var part: Stage.Part
    /// `nil` when nothing was planned or noted.
    public var stage: Stage?
    public var hasTwoVersions: Bool
  }

  /// An assignment that follows from the session.
  public struct FollowingAssignment: Hashable, Sendable {
    public var assignment: Entry<Assignment>
    /// How many have completed it, as far as their files tell.
    public var completed: Int
    /// How many were given it.
    public var given: Int
  }

  public var session: Entry<Session>
  /// All five, in their order.
  public var stages: [StageLine]
  public var attendance: AttendanceSheet
  public var materials: [Entry<Material>]
  public var obstacles: [ObstacleStory]
  public var assignments: [FollowingAssignment]
  public var applications: [Entry<ClassApplication>]
  public var evaluations: [Entry<Evaluation>]
  public var openPoints: [OpenPoint]

  /// Tells of `session` from the record, and how far its assignments are from the files.
  public init(of session: Entry<Session>, in index: SessionIndex, overview: MentorOverview) {
    self.session = session
    stages = Self.stageLines(of: session, in: index)
    attendance = AttendanceSheet(of: session, in: index)
    materials = index.materials(for: session.id)
    obstacles = index.obstacles(of: session.id)
    applications = index.applications(of: session.id)
    evaluations = index.evaluations(of: session.id)
    assignments = index.assignments(from: session.id)
      .sorted { ($0.atMilliseconds, $0.id) < ($1.atMilliseconds, $1.id) }
      .map { FollowingAssignment($0, identities: index.identities, overview: overview) }
    openPoints = []
    openPoints = OpenPoint.all(in: facts, today: overview.today)
  }

  private var facts: OpenPoint.Facts {
    OpenPoint.Facts(
      session: session.body, missingMaterials: materials.count { !$0.body.isPrepared },
      stagesNotNoted: stages.filter { $0.stage?.outcome == nil }.map(\.part),
      attendanceNotNoted: attendance.counts.unknown, obstacles: obstacles,
      hasAssignments: !assignments.isEmpty, openAssignments: assignments.count(where: \.isOpen),
      hasApplications: !applications.isEmpty, isEvaluated: !evaluations.isEmpty)
  }

  /// The five stages of `session`, in their order.
  public static func stageLines(
    of session: Entry<Session>, in index: SessionIndex
  ) -> [StageLine] {
    let noted = index.stages(of: session.id)
    return Stage.Part.allCases.map { part in
      let entry = noted.first { $0.body.part == part }
      return StageLine(
        part: part, stage: entry?.body, hasTwoVersions: entry?.hasTwoVersions ?? false)
    }
  }

  /// All sessions of the record, as `SessionIndex.inOrder` orders them.
  public static func all(in model: TrainingModel, overview: MentorOverview) -> [SessionStory] {
    let index = SessionIndex(model)
    return index.inOrder(today: overview.today).map {
      SessionStory(of: $0, in: index, overview: overview)
    }
  }

  /// Whether it took place, at least in part.
  public var tookPlace: Bool { session.body.tookPlace }
}

extension SessionStory.FollowingAssignment {
  fileprivate init(
    _ assignment: Entry<Assignment>, identities: Identities, overview: MentorOverview
  ) {
    self.assignment = assignment
    let concerned = overview.standings.filter { standing in
      identities.canonical(standing.person) == standing.person
        && identities.members(standing.person).contains { assignment.body.concerns($0) }
    }
    given = concerned.count
    completed =
      concerned.count {
        !AssignmentProgress(
          of: assignment, for: $0, syllabus: overview.syllabus, timeZone: overview.timeZone,
          today: overview.today
        ).isOpen
      }
  }

  /// Whether somebody has still to complete it, as far as known.
  public var isOpen: Bool { completed < given }
}
