public import LearningRecord

extension TrainingModel {
  /// The same record for asking: a person with several ids is one, under the id they are shown by.
  ///
  /// Every question that counts or names people begins with it. What is written anew replaces
  /// entries as they stand in the record itself, so that a decision about ids can be taken back.
  public var unified: TrainingModel {
    guard view == nil else { return self }
    var model = self
    model.view = PersonView(identities: identities)
    return model
  }

  /// The record with every id as it was written.
  var asWritten: TrainingModel {
    var model = self
    model.view = nil
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

  /// What a person does at the school, under whichever of their ids that was said.
  public func roles(of person: PersonID) -> Set<Role> {
    roles(under: identities.members(person))
  }

  /// What somebody with these ids does, for those who have the identities at hand.
  func roles(under ids: [PersonID]) -> Set<Role> {
    Set(ids.flatMap { person($0)?.body.roles ?? [] })
  }

  /// What a person allows; nothing unless they wrote it themselves.
  public func consent(of person: PersonID) -> Consent? {
    let identities = identities
    // Joined with what another wrote it would be nobody's own word any more.
    let own = asWritten.entries(of: Consent.self).filter { entry in
      identities.areOne(entry.body.person, person) && identities.areOne(entry.author, person)
    }
    return own.map(\.body).reduce(nil) { newest, body in newest?.united(with: body) ?? body }
  }
}
