internal import Curriculum
internal import LearningRecord

/// Whom a session reaches with what.
struct SessionReach {
  let id: EntityID
  let session: Session
  /// `nil` for everybody.
  private let people: Set<PersonID>?
  /// Whom a finished session did not reach, because they were not there.
  private let missing: Set<PersonID>

  /// Every session that was not cancelled, the earliest first, those without a day last.
  static func all(in model: TrainingModel, roster: PlanningRoster) -> [SessionReach] {
    var missing: [EntityID: Set<PersonID>] = [:]
    for entry in model.entries(of: Attendance.self)
    where [.absent, .excused].contains(entry.body.presence) {
      missing[entry.body.session, default: []].insert(
        roster.identities.canonical(entry.body.person))
    }
    return model.entries(of: Session.self).filter { $0.body.status != .cancelled }
      .map { SessionReach($0, roster: roster, missing: missing[$0.id] ?? []) }
      .sorted { $0.order < $1.order }
  }

  private init(_ entry: Entry<Session>, roster: PlanningRoster, missing: Set<PersonID>) {
    id = entry.id
    session = entry.body
    self.missing = missing
    switch entry.body.audience {
    case .everybody: people = nil
    case .people(let chosen): people = Set(chosen.map(roster.identities.canonical))
    }
  }

  private var order: (Int, EntityID) { (session.day?.number ?? .max, id) }

  /// Whether somebody belongs to its audience and, once it is over, was not missed there.
  func reaches(_ person: PersonID) -> Bool {
    guard people?.contains(person) ?? true else { return false }
    return session.status.isOpen || !missing.contains(person)
  }

  /// Whether it is about the need and reaches who has it.
  ///
  /// What was held before a need was known did not answer it.
  func answers(_ need: OpenNeed) -> Bool {
    guard session.competences.contains(need.competence), reaches(need.person) else { return false }
    guard !session.status.isOpen, let day = session.day, let since = need.since else { return true }
    return day >= since
  }
}
