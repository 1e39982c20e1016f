public import LearningRecord

/// Which ids are one person, as people have decided.
public struct Identities: Hashable, Sendable {
  private var shown: [PersonID: PersonID] = [:]
  private var groups: [PersonID: [PersonID]] = [:]

  /// Follows the decisions of `model`.
  public init(_ model: TrainingModel) {
    for entry in model.entries(of: SamePerson.self) {
      let (kept, other) = (canonical(entry.body.person), canonical(entry.body.other))
      guard kept != other else { continue }
      let members = (groups[kept] ?? [kept]) + (groups.removeValue(forKey: other) ?? [other])
      groups[kept] = members.sorted()
      for member in members { shown[member] = kept }
    }
  }

  /// The id under which the person of `id` is shown.
  public func canonical(_ id: PersonID) -> PersonID { shown[id] ?? id }

  /// The ids that are shown under another one, with that one.
  public var aliases: [PersonID: PersonID] { shown.filter { $0.key != $0.value } }

  /// All ids of the person of `id`, itself included.
  public func members(_ id: PersonID) -> [PersonID] { groups[canonical(id)] ?? [id] }

  /// Whether both are one person.
  public func areOne(_ one: PersonID, _ other: PersonID) -> Bool {
    canonical(one) == canonical(other)
  }
}

extension TrainingModel {
  /// Which ids are one person.
  public var identities: Identities { Identities(self) }
}
