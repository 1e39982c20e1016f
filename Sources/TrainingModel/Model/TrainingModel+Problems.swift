extension TrainingModel {
  /// What is in the union and yet not used as written, with the reason, in the order of the ids.
  public var problems: [(revision: Revision, problem: RevisionProblem)] {
    let bodies = unreadable.values.compactMap { revision in
      revision.bodyProblem
        .map { (revision: revision, problem: RevisionProblem.unreadableBody($0)) }
    }
    return (bodies + strangers).sorted { $0.revision.id < $1.revision.id }
  }

  /// Revisions that name another entity's revision as replaced: that has no effect.
  private var strangers: [(revision: Revision, problem: RevisionProblem)] {
    var owners: [RevisionID: EntityKey] = [:]
    for revision in revisions { owners[revision.id] = revision.key }
    return revisions.filter { revision in
      revision.header.replaces.contains { owners[$0].map { $0 != revision.key } ?? false }
    }
    .map { (revision: $0, problem: .replacesOtherEntity) }
  }
}
