public import LearningRecord

extension TrainingModel {
  /// The same record for asking: a person with several ids is one, under the id they are shown by.
  ///
  /// Every question that counts or names people begins with it. What is written anew replaces
  /// entries as they stand in the record itself, so that a decision about ids can be taken back.
  public var unified: TrainingModel {
    var model = self
    model.view = PersonView(identities: identities)
    return model
  }

  /// Everybody at the school under the id they are shown by, in the order of their names.
  public var people: [Entry<Person>] {
    let identities = identities
    return entries(of: Person.self)
      .filter { entry in entry.id.person.map { identities.canonical($0) == $0 } ?? false }
      .sorted { ($0.body.name, $0.id) < ($1.body.name, $1.id) }
  }

  /// Those who teach, under whichever of their ids that was said.
  public var teachers: [Entry<Person>] {
    let teaching = Set(
      unified.entries(of: Person.self).filter { $0.body.roles.contains(.teacher) }.map(\.id))
    return people.filter { teaching.contains($0.id) }
  }

  /// What a person allows; nothing unless they wrote it themselves.
  public func consent(of person: PersonID) -> Consent? {
    let identities = identities
    let own = entries(of: Consent.self).filter { entry in
      identities.areOne(entry.body.person, person) && identities.areOne(entry.author, person)
    }
    return own.map(\.body).reduce(nil) { newest, body in newest?.united(with: body) ?? body }
  }
}
