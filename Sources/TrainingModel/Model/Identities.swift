public import LearningRecord

/// Which ids are one person, as people have decided.
///
/// Every decision joins two ids; whatever is joined over any number of decisions is one person.
/// The id under which a person is shown follows from the decisions as a set, so their order, their
/// names and the order of copying never matter:
/// 1. ids that the record has introduced come before ids that nobody introduced;
/// 2. of those, ids that no decision calls "the other" come first;
/// 3. of those, the lowest id.
public struct Identities: Hashable, Sendable {
  private var shown: [PersonID: PersonID] = [:]
  private var groups: [PersonID: [PersonID]] = [:]

  /// Nobody has two ids.
  public init() {}

  /// Follows the decisions of `model`.
  public init(_ model: TrainingModel) {
    let decisions = model.entries(of: SamePerson.self).map(\.body).filter(\.areOne)
    self.init(decisions) { model.person($0) != nil }
  }

  /// Follows `decisions`; `isIntroduced` tells whose names the record knows.
  init(_ decisions: [SamePerson], isIntroduced: (PersonID) -> Bool) {
    let others = Set(decisions.map(\.other))
    for members in Self.joined(decisions) {
      let ranked = members.map { id in
        (id: id, rank: (isIntroduced(id) ? 0 : 2) + (others.contains(id) ? 1 : 0))
      }
      guard let first = ranked.min(by: { ($0.rank, $0.id) < ($1.rank, $1.id) }) else { continue }
      groups[first.id] = members
      for member in members { shown[member] = first.id }
    }
  }

  /// The ids that belong together, each group in the order of its ids.
  private static func joined(_ decisions: [SamePerson]) -> [[PersonID]] {
    var neighbours: [PersonID: [PersonID]] = [:]
    for decision in decisions {
      neighbours[decision.person, default: []].append(decision.other)
      neighbours[decision.other, default: []].append(decision.person)
    }
    var seen: Set<PersonID> = []
    return neighbours.keys.compactMap { start in
      guard seen.insert(start).inserted else { return nil }
      var group = [start]
      var open = [start]
      while let id = open.popLast() {
        for next in neighbours[id] ?? [] where seen.insert(next).inserted {
          group.append(next)
          open.append(next)
        }
      }
      return group.sorted()
    }
  }

  /// Whether everybody has one id.
  public var isEmpty: Bool { groups.isEmpty }

  /// Those with several ids, in the order of the ids they are shown under.
  public var several: [(shown: PersonID, members: [PersonID])] {
    groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
