import LearningRecord
import TrainingModel

extension SchoolDesk {
  /// The name that was written under this very id, whoever it is joined with.
  func ownName(of person: PersonID) -> String { names.own(person) }

  /// Writes that both are one person, shown as `shown`.
  func join(_ shown: PersonID, with other: PersonID) throws {
    guard let school, shown != other else { return }
    let decision = SamePerson(person: shown, other: other)
    let id = decision.entity(in: school.id)
    try keep(decision, as: id, inPlaceOf: standing(id))
  }

  /// Writes that both are two people, so that nobody is asked again.
  func keepApart(_ one: PersonID, _ other: PersonID) throws {
    guard let school, one != other else { return }
    let decision = SamePerson(person: one, other: other, areOne: false)
    let id = decision.entity(in: school.id)
    try keep(decision, as: id, inPlaceOf: standing(id))
  }

  /// Takes back every decision that joins the ids of `person`.
  func part(_ person: PersonID) throws {
    let members = model.identities.members(person)
    let decisions = model.entries(of: SamePerson.self).filter { members.contains($0.body.person) }
    try write { author in
      try decisions.map { entry in
        try author.tombstone(
          of: EntityKey(kind: SamePerson.kind, id: entry.id), replacing: entry.heads, at: clock)
      }
    }
  }

  private func standing(_ id: EntityID) -> Entry<SamePerson>? { model.entry(id) }
}
