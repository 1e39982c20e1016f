import Founding
import TrainingModel

extension SchoolDesk {
  /// Founds `school` with everything that a record starts with, in one commit.
  func found(_ school: School) throws {
    let id = newEntity()
    let seeds = surroundings.seeds().missing(in: model, school: id)
    try write(canBeTakenBack: false) { author in
      try [author.revision(of: id, school, at: clock)]
        + revisions(of: seeds.catalogue, seeds.competences, school: id, by: &author)
    }
  }

  /// Adds what comes with this Pelita and the school never had, in one commit.
  ///
  /// - Returns: How many entries came in.
  func addMissingSeeds() throws -> Int {
    guard let school else { return 0 }
    let seeds = surroundings.seeds().missing(in: model, school: school.id)
    let count = seeds.catalogue.count + seeds.competences.count
    guard count > 0 else { return 0 }
    try write { author in
      try revisions(of: seeds.catalogue, seeds.competences, school: school.id, by: &author)
    }
    return count
  }

  private func revisions(
    of catalogue: [CatalogueEntry], _ competences: [Competence], school: EntityID,
    by author: inout Author
  ) throws -> [Revision] {
    var revisions: [Revision] = []
    for entry in catalogue {
      let id = CatalogueEntry.entity(named: entry.name, in: school)
      revisions.append(try author.revision(of: id, entry, at: clock))
    }
    for competence in competences {
      let id = Competence.entity(of: competence.code, in: school)
      revisions.append(try author.revision(of: id, competence, at: clock))
    }
    return revisions
  }
}
