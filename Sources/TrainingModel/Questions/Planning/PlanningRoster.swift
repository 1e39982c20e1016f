internal import Curriculum
internal import LearningRecord

/// Who is at the school, for the questions of planning: one id and one name for each person.
struct PlanningRoster {
  let identities: Identities
  let names: [PersonID: String]
  let teachers: [PersonID]
  let timeZone: SchoolTimeZone

  /// Reads the people of `model`.
  init(_ model: TrainingModel) {
    let model = model.unified
    identities = model.identities
    let people = model.people
    names = Dictionary(
      people.compactMap { entry in entry.id.person.map { ($0, entry.body.name) } }
    ) { one, _ in one }
    teachers = people.filter { $0.body.roles.contains(.teacher) }.compactMap(\.id.person)
    timeZone = model.school?.body.timeZone ?? .western
  }

  /// The id under which somebody known is shown; `nil` for those whom nobody introduced.
  func known(_ person: PersonID) -> PersonID? {
    let shown = identities.canonical(person)
    return names[shown] == nil ? nil : shown
  }

  /// The name of somebody, or the id where there is none.
  func name(of person: PersonID) -> String {
    names[identities.canonical(person)] ?? person.text
  }

  /// Everybody that an audience means, each once, in a fixed order.
  func people(of audience: Assignment.Audience) -> [PersonID] {
    switch audience {
    case .everybody: teachers
    case .people(let people): Set(people.map(identities.canonical)).sorted()
    }
  }

  /// What is known of everybody's lessons: what the school's record tells, and `files` besides.
  func standings(
    _ model: TrainingModel, files: some Sequence<TeacherStanding>
  ) -> [PersonID: TeacherStanding] {
    var all = TeacherStanding.united(files, by: identities).filter { known($0.key) != nil }
    for entry in model.entries(of: ProgressStatus.self) {
      guard let person = known(entry.body.person) else { continue }
      all[person, default: TeacherStanding(person: person)]
        .join(entry.body, fileOffsetMinutes: timeZone.offsetMinutes)
    }
    return all
  }
}
