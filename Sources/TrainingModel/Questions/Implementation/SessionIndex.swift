public import LearningRecord

/// Everything in the record that belongs to sessions, sorted once so that many can be asked about.
public struct SessionIndex: Sendable {
  public let sessions: [Entry<Session>]
  let identities: Identities
  /// Everybody who teaches, under the id they are shown by, in the order of their names.
  let teachers: [PersonID]
  let names: [PersonID: String]
  let competences: [Entry<Competence>]
  private let stages: [EntityID: [Entry<Stage>]]
  private let attendance: [EntityID: [Entry<Attendance>]]
  private let materials: [EntityID: [Entry<Material>]]
  private let assignments: [EntityID: [Entry<Assignment>]]
  private let applications: [EntityID: [Entry<ClassApplication>]]
  private let evaluations: [EntityID: [Entry<Evaluation>]]
  private let readiness: [EntityID: Entry<Readiness>]
  private let obstacles: [EntityID: [ObstacleStory]]

  /// Sorts what `model` says.
  public init(_ model: TrainingModel) {
    // What is prepared and planned is written anew from here: under the ids that people chose.
    sessions = model.asWritten.entries(of: Session.self)
    readiness = Dictionary(
      model.asWritten.entries(of: Readiness.self).map { ($0.body.session, $0) }
    ) { first, _ in first }
    let model = model.unified
    identities = model.identities
    let people = model.people
    teachers = people.filter { $0.body.roles.contains(.teacher) }.compactMap(\.id.person)
    names = Dictionary(
      uniqueKeysWithValues: people.compactMap { entry in
        entry.id.person.map { ($0, entry.body.name) }
      })
    competences = model.entries(of: Competence.self)
    stages = model.grouped { [$0.session] }
    attendance = model.grouped { [$0.session] }
    materials = model.grouped(by: \.sessions)
    assignments = model.grouped { [$0.session].compactMap { $0 } }
    applications = model.grouped { [$0.session].compactMap { $0 } }
    evaluations = model.grouped { [$0.session].compactMap { $0 } }
    obstacles = Dictionary(grouping: ObstacleStory.all(in: model)) { $0.obstacle.body.session }
      .reduce(into: [:]) { stories, group in
        if let session = group.key { stories[session] = group.value }
      }
  }

  /// The session of this id.
  public func session(_ id: EntityID) -> Entry<Session>? { sessions.first { $0.id == id } }

  func stages(of session: EntityID) -> [Entry<Stage>] { stages[session] ?? [] }

  func attendance(at session: EntityID) -> [Entry<Attendance>] { attendance[session] ?? [] }

  func assignments(from session: EntityID) -> [Entry<Assignment>] { assignments[session] ?? [] }

  func evaluations(of session: EntityID) -> [Entry<Evaluation>] { evaluations[session] ?? [] }

  /// What is prepared for a session, in the order of the titles.
  public func materials(for session: EntityID) -> [Entry<Material>] {
    (materials[session] ?? []).sorted { ($0.body.title, $0.id) < ($1.body.title, $1.id) }
  }

  /// What was tried in class after a session, the earliest first.
  public func applications(of session: EntityID) -> [Entry<ClassApplication>] {
    (applications[session] ?? []).sorted { ($0.body.day, $0.id) < ($1.body.day, $1.id) }
  }

  /// What got in the way of a session, the earliest first.
  public func obstacles(of session: EntityID) -> [ObstacleStory] { obstacles[session] ?? [] }

  /// What was noted of a session's preparation.
  public func readiness(of session: EntityID) -> Entry<Readiness>? { readiness[session] }

  /// Whom a session is for, under the ids they are shown by, in the order of their names.
  public func audience(of session: Session) -> [PersonID] {
    switch session.audience {
    case .everybody: teachers
    case .people(let people):
      Set(people.map(identities.canonical)).sorted {
        (name(of: $0), $0) < (name(of: $1), $1)
      }
    }
  }

  /// `people` under the ids they are shown by, each at their first place.
  func shown(_ people: [PersonID]) -> [PersonID] {
    var seen: Set<PersonID> = []
    return people.map(identities.canonical).filter { seen.insert($0).inserted }
  }

  /// A person's name, or the id of somebody nobody has introduced.
  public func name(of person: PersonID) -> String {
    names[identities.canonical(person)] ?? person.text
  }
}

extension TrainingModel {
  /// The entries of a kind by the sessions that they name.
  fileprivate func grouped<Body: EntityBody>(
    by sessions: (Body) -> [EntityID]
  ) -> [EntityID: [Entry<Body>]] {
    var groups: [EntityID: [Entry<Body>]] = [:]
    for entry in entries(of: Body.self) {
      for session in Set(sessions(entry.body)) { groups[session, default: []].append(entry) }
    }
    return groups
  }
}
