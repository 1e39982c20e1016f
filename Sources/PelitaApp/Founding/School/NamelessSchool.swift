import Founding
import TrainingModel

/// A school that was founded without a question, so that a command had one to write under, and that
/// nobody has named since.
struct NamelessSchool {
  let desk: SchoolDesk
  private let entry: Entry<School>

  /// The school at `desk`; `nil` when there is none, or one with a name.
  init?(at desk: SchoolDesk) {
    guard let entry = desk.school, entry.body.name.isEmpty else { return nil }
    self.desk = desk
    self.entry = entry
  }

  /// Whether nothing is kept under it but what it began with and whoever sits here.
  ///
  /// Then a colleague's file is the first school that anybody here has heard of.
  var isUntouched: Bool {
    let beginning = Set([EntityKey(kind: Person.kind, id: EntityID(desk.me)), key] + seeds)
    return desk.model.histories.values.joined().allSatisfy { _, history in
      beginning.contains(history.key)
        && (history.key.kind == Person.kind || history.heads.allSatisfy(\.header.replaces.isEmpty))
    }
  }

  /// Gives way to `other`, which came in; what it began with goes too, since `other` began with the
  /// same.
  ///
  /// Of two without a name the one with the lowest id stays, so that two laptops do not give way to
  /// each other.
  func giveWay(to other: Revision) throws {
    guard other.body.object?["name"]?.string?.isEmpty == false || other.key.id < entry.id else {
      return
    }
    let gone = isUntouched ? [key] + seeds : [key]
    try desk.write(canBeTakenBack: false) { author in
      try gone.compactMap { key in
        guard let heads = desk.model[key]?.heads.map(\.id), !heads.isEmpty else { return nil }
        return try author.tombstone(of: key, replacing: heads, at: desk.clock)
      }
    }
  }

  private var key: EntityKey { EntityKey(kind: School.kind, id: entry.id) }

  private var seeds: [EntityKey] {
    let seeds = desk.surroundings.seeds()
    return seeds.catalogue.map {
      EntityKey(
        kind: CatalogueEntry.kind, id: CatalogueEntry.entity(named: $0.name, in: entry.id))
    }
      + seeds.competences.map {
        EntityKey(kind: Competence.kind, id: Competence.entity(of: $0.code, in: entry.id))
      }
  }
}
