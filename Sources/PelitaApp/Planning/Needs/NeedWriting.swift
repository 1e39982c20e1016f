import Curriculum
import LearningRecord
import TrainingModel

/// Writes needs: for one person and one competence there is one, whoever records it.
struct NeedWriting {
  let desk: SchoolDesk

  /// Keeps `need` in the place of what was recorded before.
  @discardableResult
  func keep(_ need: Need) throws -> EntityID? {
    guard let school = desk.school else { return nil }
    let id = need.entity(in: school.id)
    return try desk.keep(need, as: id, inPlaceOf: desk.model.entry(id))
  }

  /// Keeps that somebody is able now, as somebody at the school has seen.
  @discardableResult
  func markAsMet(_ person: PersonID, _ code: CompetenceCode) throws -> EntityID? {
    try keep(
      Need(
        person: person, competence: code, level: .able, evidence: .observation, day: desk.today))
  }
}
