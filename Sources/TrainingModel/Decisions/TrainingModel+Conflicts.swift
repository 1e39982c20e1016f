extension TrainingModel {
  /// Everything of which two versions wait for a person's decision, in the order of the keys.
  public var conflictDetails: [Conflict] {
    conflicts.compactMap(conflict(at:))
  }

  /// The versions of one entity; `nil` when nothing is to be decided.
  public func conflict(at key: EntityKey) -> Conflict? { self[key].flatMap(Conflict.init) }

  /// How many entities of a kind wait for a decision: what a report says beside its numbers.
  public func twoVersionsCount<Body: EntityBody>(of body: Body.Type) -> Int {
    (histories[Body.kind] ?? [:]).values.count {
      $0.hasSeveralHeads && EntityKind.disagree($0.heads)
    }
  }

  /// Whether what is shown of an entity is one of two versions.
  public func hasTwoVersions(_ key: EntityKey) -> Bool { conflict(at: key) != nil }
}
