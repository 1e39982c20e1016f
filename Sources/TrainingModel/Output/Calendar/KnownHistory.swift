/// What an entity says now, or said last: for what outside has a copy that should be put right.
public struct KnownHistory<Body: EntityBody>: Hashable, Sendable {
  public var id: EntityID
  /// The current value first, then what it was before, the newest first; never empty.
  public var bodies: [Body]
  public var isRemoved: Bool
  /// How many revisions anybody has seen: it never falls.
  public var revisions: Int
  /// When the newest was written down, by its author's clock.
  public var atMilliseconds: Int64

  /// Returns `nil` when nobody ever said anything that can be read.
  init?(_ history: EntityHistory) {
    let heads = history.heads
    guard let head = heads.first else { return nil }
    let depths = history.depths
    let others = history.revisions.values.filter { $0.id != head.id }
      .sorted { (depths[$0.id] ?? 0, $0.id) > (depths[$1.id] ?? 0, $1.id) }
    let bodies = ([head] + others).compactMap(Body.init(bodyOf:))
    guard !bodies.isEmpty else { return nil }
    id = history.key.id
    self.bodies = bodies
    isRemoved = head.isTombstone
    revisions = history.revisions.count
    atMilliseconds = head.header.atMilliseconds
  }

  /// The first that `find` gives, of the current value or of an earlier one.
  public func newest<Value>(_ find: (Body) -> Value?) -> Value? {
    bodies.lazy.compactMap(find).first
  }
}

extension TrainingModel {
  /// All entities of a kind, also those that were removed, in the order of their ids.
  public func histories<Body: EntityBody>(of body: Body.Type) -> [KnownHistory<Body>] {
    (histories[Body.kind] ?? [:]).values.compactMap(KnownHistory<Body>.init)
      .sorted { $0.id < $1.id }
  }
}
