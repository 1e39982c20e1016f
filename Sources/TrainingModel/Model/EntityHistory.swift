/// All revisions of one entity that anybody has seen.
public struct EntityHistory: Sendable {
  public let key: EntityKey
  public private(set) var revisions: [RevisionID: Revision] = [:]
  /// What some revision names as replaced, whether or not it has been seen.
  private var replaced: Set<RevisionID> = []
  /// The revisions that nothing replaces, in no order: kept up to date, since every question
  /// asks for them.
  private var headIDs: [RevisionID] = []

  /// An entity that nobody has said anything about yet.
  public init(key: EntityKey, revisions: some Sequence<Revision> = []) {
    self.key = key
    for revision in revisions { insert(revision) }
  }

  /// Adds a revision of this entity; whether it was new.
  @discardableResult
  mutating func insert(_ revision: Revision) -> Bool {
    guard revision.key == key, revisions.updateIfMissing(revision, for: revision.id) else {
      return false
    }
    for id in revision.header.replaces where replaced.insert(id).inserted {
      headIDs.removeAll { $0 == id }
    }
    if !replaced.contains(revision.id) { headIDs.append(revision.id) }
    return true
  }

  /// The revisions that nothing replaces, the one in use first.
  ///
  /// Several mean that people changed the same thing apart; or an older copy came in alone.
  public var heads: [Revision] {
    let heads = headIDs.compactMap { revisions[$0] }
    guard heads.count > 1 else { return heads }
    let depths = self.depths
    return heads.map { (revision: $0, rank: Precedence(of: $0, depth: depths[$0.id] ?? 1)) }
      .sorted { $0.rank > $1.rank }
      .map(\.revision)
  }

  /// Whether several revisions are heads, whatever they say.
  var hasSeveralHeads: Bool { headIDs.count > 1 }

  /// How many revisions the longest known line to each one has, itself included.
  var depths: [RevisionID: Int] {
    var depths: [RevisionID: Int] = [:]
    // A stack of our own: a line of a hundred thousand revisions would exhaust the program's.
    for start in revisions.keys {
      var open = [start]
      while let id = open.last {
        let before = (revisions[id]?.header.replaces ?? []).filter { revisions[$0] != nil }
        let unknown = before.filter { depths[$0] == nil }
        if depths[id] == nil, !unknown.isEmpty {
          open += unknown
        } else {
          depths[id] = 1 + (before.compactMap { depths[$0] }.max() ?? 0)
          open.removeLast()
        }
      }
    }
    return depths
  }
}

extension EntityHistory: Hashable {
  /// Whether both have seen the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.key == other.key && one.revisions == other.revisions
  }

  /// The entity, and how much was said about it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(revisions.count)
  }
}

extension Dictionary {
  /// Keeps what is there already; whether `value` was taken.
  mutating func updateIfMissing(_ value: Value, for key: Key) -> Bool {
    guard self[key] == nil else { return false }
    self[key] = value
    return true
  }
}
