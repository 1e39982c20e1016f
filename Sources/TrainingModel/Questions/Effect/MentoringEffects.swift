/// How practice stood before and after each mentoring record, and how many went which way.
public struct MentoringEffects: Hashable, Sendable {
  /// The newest record first.
  public var effects: [MentoringEffect]

  /// Puts the records in their order.
  public init(_ effects: some Sequence<MentoringEffect>) {
    self.effects = effects.sorted { ($1.day, $1.record) < ($0.day, $0.record) }
  }

  /// How many records; nothing else of them is for school scope.
  public struct Counts: Hashable, Sendable {
    public var records = 0
    /// Right more often than before.
    public var more = 0
    public var same = 0
    public var less = 0
    /// Not enough to tell.
    public var unknown = 0

    /// Counts nothing yet.
    public init() {}

    public var json: JSONValue {
      .object(
        JSONObject([
          .init("records", .integer(records)), .init("more", .integer(more)),
          .init("same", .integer(same)), .init("less", .integer(less)),
          .init("unknown", .integer(unknown)),
        ]))
    }
  }

  public var counts: Counts {
    var counts = Counts()
    for effect in effects {
      counts.records += 1
      switch effect.change {
      case .more: counts.more += 1
      case .same: counts.same += 1
      case .less: counts.less += 1
      case .unknown: counts.unknown += 1
      }
    }
    return counts
  }
}
