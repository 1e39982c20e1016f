internal import LearningRecord

extension SchoolReport {
  /// Obstacles of one sort.
  public struct ObstacleLine: Hashable, Sendable {
    public var sort: Obstacle.Sort
    /// Of sessions, or of the school as a whole.
    public var count: Int
    /// How many people have one of their own; what it was is not told.
    public var people: PublicCount
    /// In the words of those who noted it, without what concerned one person.
    public var words: [String]
    /// Answered by something that helped, that did not, of which it is not known; not answered.
    public var helped: Int
    public var notHelped: Int
    public var waiting: Int
    public var open: Int
  }

  /// Responses of one sort.
  public struct ResponseLine: Hashable, Sendable {
    public var sort: Response.Sort
    public var count: Int
    public var helped: Int
    public var didNotHelp: Int
    public var unknown: Int
    /// Where proposals to the education office stand.
    public var proposals: [Response.Proposal: Int]
  }
}

extension SchoolReport.ObstacleLine {
  static func all(_ source: ReportSource) -> [Self] {
    let bySort = Dictionary(
      grouping: ObstacleStory.all(in: source.model), by: \.obstacle.body.sort)
    return Obstacle.Sort.allCases.compactMap { sort in
      bySort[sort].map { Self(sort, $0, source) }
    }
  }

  private init(_ sort: Obstacle.Sort, _ all: [ObstacleStory], _ source: ReportSource) {
    let shared = all.filter { $0.obstacle.body.person == nil }
    self.sort = sort
    count = shared.count
    people = source.disclosure.count(all.compactMap(\.obstacle.body.person))
    words = shared.map { source.disclosure.mask($0.obstacle.body.what) }.filter { !$0.isEmpty }
    helped = shared.count { $0.standing == .helped }
    notHelped = shared.count { $0.standing == .notHelped }
    waiting = shared.count { $0.standing == .waiting }
    open = shared.count { $0.standing == .open }
  }
}

extension SchoolReport.ResponseLine {
  static func all(_ source: ReportSource) -> [Self] {
    let personal = Set(
      source.model.entries(of: Obstacle.self).filter { $0.body.person != nil }.map(\.id))
    // What was done for one person alone is not told.
    let shared = source.model.entries(of: Response.self).map(\.body).filter { response in
      response.obstacles.isEmpty || !response.obstacles.allSatisfy(personal.contains)
    }
    let bySort = Dictionary(grouping: shared, by: \.sort)
    return Response.Sort.allCases.compactMap { sort in
      guard let responses = bySort[sort] else { return nil }
      return Self(
        sort: sort, count: responses.count, helped: responses.count { $0.worked == true },
        didNotHelp: responses.count { $0.worked == false },
        unknown: responses.count { $0.worked == nil },
        proposals: responses.compactMap(\.proposal).reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }
  }
}
