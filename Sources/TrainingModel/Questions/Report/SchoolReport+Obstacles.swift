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
    /// Answered by something that helped; answered otherwise; not answered.
    public var helped: Int
    public var answered: Int
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
    var worked: [EntityID: Bool] = [:]
    for response in source.model.entries(of: Response.self).map(\.body) {
      for obstacle in response.obstacles {
        worked[obstacle] = worked[obstacle] ?? false || response.worked == true
      }
    }
    let bySort = Dictionary(grouping: source.model.entries(of: Obstacle.self), by: \.body.sort)
    return Obstacle.Sort.allCases.compactMap { sort in
      bySort[sort].map { Self(sort, $0, worked: worked, source) }
    }
  }

  private init(
    _ sort: Obstacle.Sort, _ all: [Entry<Obstacle>], worked: [EntityID: Bool],
    _ source: ReportSource
  ) {
    let shared = all.filter { $0.body.person == nil }
    self.sort = sort
    count = shared.count
    people = source.disclosure.count(all.compactMap(\.body.person))
    words = shared.sorted { ($0.body.day, $0.id) < ($1.body.day, $1.id) }
      .map { source.disclosure.mask($0.body.what) }.filter { !$0.isEmpty }
    helped = shared.count { worked[$0.id] == true }
    answered = shared.count { worked[$0.id] == false }
    open = shared.count { worked[$0.id] == nil }
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
