/// What got in the way in a period, by sort, what was done about it and how often that helped.
public struct ObstacleOverview: Hashable, Sendable {
  /// The obstacles of one sort.
  public struct Line: Hashable, Sendable {
    public var sort: Obstacle.Sort
    public var count: Int
    /// In how many sessions.
    public var sessions: Int
    /// How many nobody has done anything about yet.
    public var open: Int
    /// About how many it is not known yet whether what was done helped.
    public var waiting: Int
    public var helped: Int
    public var notHelped: Int
    /// What was done, the most frequent first.
    public var responses: [ResponseLine]
  }

  /// The responses of one sort.
  public struct ResponseLine: Hashable, Sendable {
    public var sort: Response.Sort
    public var count: Int
    public var helped: Int
    public var notHelped: Int
    /// Nobody knows yet.
    public var unknown: Int
  }

  /// The sorts that there were, in their fixed order.
  public var lines: [Line]
  /// Every obstacle of the period, the earliest first.
  public var stories: [ObstacleStory]
  /// Proposals for a room, whatever their day, the newest first.
  public var proposals: [Entry<Response>]

  /// Counts what `model` tells of the days from `first` to `last`.
  public init(_ model: TrainingModel, from first: Day? = nil, to last: Day? = nil) {
    let stories = ObstacleStory.all(in: model).filter { story in
      let day = story.obstacle.body.day
      return (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }
    self.stories = stories
    let sorts = Dictionary(grouping: stories, by: \.obstacle.body.sort)
    lines = Obstacle.Sort.allCases.compactMap { sort in sorts[sort].map { Line(sort, $0) } }
    proposals = model.entries(of: Response.self)
      .filter { $0.body.sort == .roomProposal || $0.body.proposal != nil }
      .sorted { ($1.body.day, $1.id) < ($0.body.day, $0.id) }
  }

  /// What nobody has done anything about yet.
  public var open: [ObstacleStory] { stories.filter { $0.standing == .open } }
}

extension ObstacleOverview.Line {
  fileprivate init(_ sort: Obstacle.Sort, _ stories: [ObstacleStory]) {
    func count(_ standing: ObstacleStory.Standing) -> Int {
      stories.count { $0.standing == standing }
    }
    self.sort = sort
    self.count = stories.count
    sessions = Set(stories.compactMap(\.obstacle.body.session)).count
    open = count(.open)
    waiting = count(.waiting)
    helped = count(.helped)
    notHelped = count(.notHelped)
    // One response to two obstacles is one response.
    let all = Set(stories.flatMap(\.responses))
    responses = Dictionary(grouping: all, by: \.body.sort).map { sort, entries in
      ObstacleOverview.ResponseLine(
        sort: sort, count: entries.count, helped: entries.count { $0.body.worked == true },
        notHelped: entries.count { $0.body.worked == false },
        unknown: entries.count { $0.body.worked == nil })
    }
    .sorted { (-$0.count, $0.sort.rawValue) < (-$1.count, $1.sort.rawValue) }
  }
}

extension ObstacleOverview {
  /// The counts, every obstacle, and the proposals; nobody's name.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("count", .integer(stories.count)), .init("open", .integer(open.count)),
        .init("sorts", .array(lines.map(\.json))),
        .init("obstacles", .array(stories.map(\.json))),
        .init("proposals", .array(proposals.map(\.json))),
      ]))
  }
}

extension ObstacleOverview.Line {
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        .init("sort", .string(sort.rawValue)), .init("count", .integer(count)),
        .init("sessions", .integer(sessions)), .init("open", .integer(open)),
        .init("waiting", .integer(waiting)), .init("helped", .integer(helped)),
        .init("notHelped", .integer(notHelped)),
        .init("responses", .array(responses.map(\.json))),
      ]))
  }
}

extension ObstacleOverview.ResponseLine {
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        .init("sort", .string(sort.rawValue)), .init("count", .integer(count)),
        .init("helped", .integer(helped)), .init("notHelped", .integer(notHelped)),
        .init("unknown", .integer(unknown)),
      ]))
  }
}
