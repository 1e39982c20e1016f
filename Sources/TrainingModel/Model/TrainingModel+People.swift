public import LearningRecord

extension TrainingModel {
  /// Everybody at the school under the id they are shown by, in the order of their names.
  public var people: [Entry<Person>] {
    let identities = identities
    return entries(of: Person.self)
      .filter { entry in entry.id.person.map { identities.canonical($0) == $0 } ?? false }
      .sorted { ($0.body.name, $0.id) < ($1.body.name, $1.id) }
  }

  /// Those who teach.
  public var teachers: [Entry<Person>] {
    people.filter { $0.body.roles.contains(.teacher) }
  }

  /// What a person allows; nothing unless they wrote it themselves.
  public func consent(of person: PersonID) -> Consent? {
    let identities = identities
    let own = entries(of: Consent.self).filter { entry in
      identities.areOne(entry.body.person, person) && identities.areOne(entry.author, person)
    }
    return own.map(\.body).max { $0.day < $1.day }
  }
}
