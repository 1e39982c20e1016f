public import LearningRecord

extension EntityID {
  /// A person's entity has the person's own name; both have the same form.
  public init(_ person: PersonID) {
    guard let id = EntityID(person.text) else { preconditionFailure("the forms are the same") }
    self = id
  }

  /// The person of this name.
  public var person: PersonID? { PersonID(text) }
}
