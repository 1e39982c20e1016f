public import Cryptography
public import LearningRecord

extension TrainingModel {
  /// The devices of a person, under all their ids, as far as anybody has told them.
  ///
  /// Two people may have told of devices apart; a file is sealed to all of them.
  public func devices(of person: PersonID) -> [Device] {
    devices(under: identities.members(person))
  }

  /// The devices of somebody with these ids, for those who have the identities at hand.
  func devices(under ids: [PersonID]) -> [Device] {
    var known = Person(name: "")
    for id in ids {
      for head in self[EntityKey(kind: Person.kind, id: EntityID(id))]?.heads ?? [] {
        for device in Person(bodyOf: head)?.devices ?? [] { known.add(device) }
      }
    }
    return known.devices
  }

  /// What files for a person are sealed to; nothing before one of their devices has told it.
  public func sealingKeys(of person: PersonID) -> [PublicSealingKey] {
    devices(of: person).compactMap(\.sealingKey)
  }

  /// The people of a role to whom files can be sealed, in the order of their names.
  public func readers(_ role: Role) -> [Entry<Person>] {
    let identities = identities
    return people.filter { entry in
      guard let ids = entry.id.person.map(identities.members) else { return false }
      return roles(under: ids).contains(role)
        && devices(under: ids).contains { $0.sealingKey != nil }
    }
  }

  /// The lines that introduce `people` to somebody who knows nobody, and those who wrote them.
  public func introductions(of people: some Sequence<PersonID>) -> [Revision] {
    var wanted = Array(Set(people))
    var met: Set<PersonID> = []
    var lines: Set<Revision> = []
    while let person = wanted.popLast() {
      guard met.insert(person).inserted else { continue }
      let heads = self[EntityKey(kind: Person.kind, id: EntityID(person))]?.heads ?? []
      lines.formUnion(heads)
      wanted += heads.map(\.header.author)
    }
    return lines.sorted { $0.id < $1.id }
  }
}
