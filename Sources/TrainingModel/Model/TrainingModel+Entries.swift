public import LearningRecord

extension TrainingModel {
  /// The current values of all entities of a kind, in the order of their ids.
  public func entries<Body: EntityBody>(of body: Body.Type = Body.self) -> [Entry<Body>] {
    let entries = written.entries(of: body) {
      (histories[Body.kind] ?? [:]).values.compactMap(Entry<Body>.init).sorted { $0.id < $1.id }
    }
    guard let view else { return entries }
    return united.entries(of: body) { view.unite(entries) }
  }

  /// The current value of one entity; `nil` when there is none or it was removed.
  public func entry<Body: EntityBody>(
    _ id: EntityID, of body: Body.Type = Body.self
  ) -> Entry<Body>? {
    self[EntityKey(kind: Body.kind, id: id)].flatMap(Entry<Body>.init)
  }

  /// The school; with several, one with a name, and of those the one with the lowest id.
  public var school: Entry<School>? {
    let schools = entries(of: School.self)
    return schools.first { !$0.body.name.isEmpty } ?? schools.first
  }

  /// Somebody at the school.
  public func person(_ id: PersonID) -> Entry<Person>? { entry(EntityID(id)) }

  /// The entities of which two versions wait for a person's decision.
  public var conflicts: [EntityKey] {
    histories.values.flatMap(\.values)
      .filter { $0.hasSeveralHeads && EntityKind.disagree($0.heads) }
      .map(\.key).sorted()
  }
}
