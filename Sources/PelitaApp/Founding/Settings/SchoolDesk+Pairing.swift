import LearningRecord
import TrainingModel

extension SchoolDesk {
  /// Lets just `mentors` accompany `teacher`, in one commit.
  func pair(_ teacher: PersonID, with mentors: [PersonID]) throws {
    guard let school else { return }
    let identities = model.identities
    let mentors = mentors.map(identities.canonical)
    let now = SchoolPeople(model).mentors(of: teacher)
    let added = mentors.filter { !now.contains($0) }
    let ended = now.filter { !mentors.contains($0) }
    guard !added.isEmpty || !ended.isEmpty else { return }
    try write { author in
      var revisions: [Revision] = []
      for mentor in added {
        let pairing = Pairing(mentor: mentor, teacher: teacher)
        let id = pairing.entity(in: school.id)
        // A pairing that ended before begins again in the place of its end.
        revisions.append(
          try author.revision(of: id, pairing, replacing: heads(of: id), at: clock))
      }
      for entry in model.entries(of: Pairing.self)
      where identities.areOne(entry.body.teacher, teacher)
        && ended.contains(identities.canonical(entry.body.mentor))
      {
        revisions.append(
          try author.tombstone(
            of: EntityKey(kind: Pairing.kind, id: entry.id), replacing: entry.heads, at: clock))
      }
      return revisions
    }
  }

  private func heads(of pairing: EntityID) -> [RevisionID] {
    model[EntityKey(kind: Pairing.kind, id: pairing)]?.heads.map(\.id) ?? []
  }
}
