public import Curriculum
public import TrainingModel

/// What a new school's record starts with.
public struct Seeds: Hashable, Sendable {
  /// Obstacles and responses to pick from.
  public var catalogue: [CatalogueEntry] = []
  public var competences: [Competence] = []
  /// How deeply lessons go into a competence; the record itself keeps only which lessons.
  public var depths: [CompetenceCode: [LessonID: LessonDepth]] = [:]
  public var roles = RoleWords()

  /// No seeds: the record starts empty and works all the same.
  public init() {}
}

extension Seeds {
  /// The entries and competences that `model`, the record of `school`, never had.
  ///
  /// What somebody removed stays removed.
  public func missing(
    in model: TrainingModel, school: EntityID
  ) -> (catalogue: [CatalogueEntry], competences: [Competence]) {
    func isNew(_ kind: EntityKind, _ id: EntityID) -> Bool {
      model[EntityKey(kind: kind, id: id)] == nil
    }
    return (
      catalogue.filter {
        isNew(CatalogueEntry.kind, CatalogueEntry.entity(named: $0.name, in: school))
      },
      competences.filter { isNew(Competence.kind, Competence.entity(of: $0.code, in: school)) }
    )
  }
}
