import Cryptography
import Founding
import LearningRecord
import Testing
import TrainingModel

/// A school's record in memory.
struct FoundingFixture {
  let school: EntityID
  private(set) var model = TrainingModel()
  private var author: Author

  init() throws {
    school = try #require(EntityID("school-contoh"))
    author = Author(
      person: try #require(PersonID("waka-contoh-01")),
      writer: try #require(WriterID("laptop-waka-01")),
      key: try #require(SigningKey(seed: Array(repeating: 7, count: 32))))
    try keep(School(name: "SMP Contoh"), as: school)
  }

  mutating func keep<Body: EntityBody>(
    _ body: Body, as id: EntityID, inPlaceOf entry: Entry<Body>? = nil
  ) throws {
    let revision = try author.revision(
      of: id, body, inPlaceOf: entry, at: WallClock(milliseconds: 1_795_478_400_000))
    model.insert(contentsOf: [revision])
  }

  mutating func remove(_ kind: EntityKind, _ id: EntityID) throws {
    let key = EntityKey(kind: kind, id: id)
    let heads = model[key]?.heads.map(\.id) ?? []
    let revision = try author.tombstone(
      of: key, replacing: heads, at: WallClock(milliseconds: 1_795_478_400_000))
    model.insert(contentsOf: [revision])
  }

  /// Adds somebody under an id of their own.
  mutating func add(_ name: String, roles: [Role] = [.teacher], id: String) throws {
    try keep(Person(name: name, roles: roles), as: try #require(EntityID(id)))
  }

  /// Reads a roster and compares it with the record.
  func plan(_ text: String, roles: RoleWords = RoleWords()) throws -> RosterPlan {
    RosterPlan(try RosterFile(Array(text.utf8), roles: roles), model: model, school: school)
  }

  mutating func take(_ plan: RosterPlan) throws {
    for addition in plan.additions { try keep(addition.person, as: addition.id) }
    for change in plan.changes {
      try keep(change.person, as: change.entry.id, inPlaceOf: change.entry)
    }
  }

  /// Reads a timetable and compares it with the record.
  func weeks(_ text: String) throws -> TimetablePlan {
    TimetablePlan(try TimetableFile(Array(text.utf8)), model: model, school: school)
  }

  mutating func take(_ plan: TimetablePlan) throws {
    for week in plan.additions + plan.changes {
      try keep(week.timetable, as: week.id, inPlaceOf: week.entry)
    }
  }
}
