import LearningRecord
import TrainingModel

/// Everybody at the school with roles, mentors and whether their teaching hours are known.
struct SchoolPeople {
  /// One of them.
  struct Member: Hashable {
    var person: PersonID
    var name: String
    var roles: [Role]
    var mentors: [PersonID]
    /// How many hours a week the timetable has; `nil` without one.
    var hours: Int?
  }

  /// In the order of their names.
  let people: [Member]
  private let identities: Identities

  /// Reads `model`; somebody with several ids is one, under the id they are shown by.
  init(_ model: TrainingModel) {
    let model = model.unified
    identities = model.identities
    let pairings = Dictionary(
      grouping: model.entries(of: Pairing.self).map(\.body), by: \.teacher)
    let hours = Dictionary(
      model.entries(of: Timetable.self).map { ($0.body.person, $0.body.hours.count) },
      uniquingKeysWith: { $1 })
    people = model.people.compactMap { entry in
      entry.id.person.map { person in
        Member(
          person: person, name: entry.body.name, roles: entry.body.roles,
          mentors: (pairings[person] ?? []).map(\.mentor).sorted(), hours: hours[person])
      }
    }
  }

  /// Who accompanies `teacher`.
  func mentors(of teacher: PersonID) -> [PersonID] {
    people.first { $0.person == identities.canonical(teacher) }?.mentors ?? []
  }

  /// As `pelita school people --json` tells it.
  var json: JSONValue {
    .array(
      people.map { member in
        var object = JSONObject([
          .init("person", .string(member.person.text)), .init("name", .string(member.name)),
          .init("roles", .array(member.roles.map { .string($0.rawValue) })),
          .init("mentors", .array(member.mentors.map { .string($0.text) })),
        ])
        object.append("hoursAWeek", member.hours.map(JSONValue.integer))
        return .object(object)
      })
  }
}
