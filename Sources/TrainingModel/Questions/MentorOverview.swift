public import Curriculum
public import LearningRecord

/// What a mentor sees first, from the school's record and everybody's files.
public struct MentorOverview: Sendable {
  public let today: Day
  public let timeZone: SchoolTimeZone
  /// Teachers by id, with what is known of each, in the order of their ids.
  public let standings: [TeacherStanding]
  public let names: [PersonID: String]
  public let needs: HelpNeeds
  /// Who has been silent longest comes first.
  public let noNews: [NoNews]
  public let followUps: [FollowUp]
  /// Which ids are one person.
  public let identities: Identities
  let care: Care
  let assignments: [Entry<Assignment>]
  let syllabus: Syllabus

  /// Puts together what `model` says and what the files said.
  public init(
    _ model: TrainingModel, files standings: [TeacherStanding], syllabus: Syllabus, today: Day
  ) {
    let identities = model.identities
    let names = model.names.all
    let model = model.unified
    let school = model.school?.body
    let thresholds = school?.helpThresholds ?? HelpThresholds()
    let timeZone = school?.timeZone ?? .western
    let all = Self.complete(TeacherStanding.united(standings, by: identities), from: model)
    let care = Care(model)
    let assignments = model.entries(of: Assignment.self)
    self.today = today
    self.timeZone = timeZone
    self.syllabus = syllabus
    self.care = care
    self.assignments = assignments
    self.standings = all
    self.identities = identities
    self.names = names
    needs = HelpNeeds(all, care: care)
    noNews = all.compactMap {
      NoNews(
        from: $0, assignments: assignments, syllabus: syllabus, thresholds: thresholds,
        timeZone: timeZone, today: today)
    }
    .sorted {
      ($0.since, names[$0.person] ?? "", $0.person) < ($1.since, names[$1.person] ?? "", $1.person)
    }
    followUps = FollowUp.all(in: model)
  }

  /// The standings of all teachers: of those without a file, and with what others' files told.
  private static func complete(
    _ standings: [PersonID: TeacherStanding], from model: TrainingModel
  ) -> [TeacherStanding] {
    var byPerson = standings
    for entry in model.entries(of: Person.self) where entry.body.roles.contains(.teacher) {
      guard let person = entry.id.person else { continue }
      byPerson[person] = byPerson[person] ?? TeacherStanding(person: person)
    }
    for entry in model.entries(of: ProgressStatus.self) {
      byPerson[entry.body.person]?.join(entry.body, fileOffsetMinutes: model.offsetMinutes)
    }
    return byPerson.values.sorted { $0.person < $1.person }
  }

  /// A person's name, or the id of somebody nobody has introduced.
  public func name(of person: PersonID) -> String { names[person] ?? person.text }

  /// The grid of these lessons.
  public func grid(of lessons: [LessonID]) -> StatusGrid {
    StatusGrid(of: lessons, names: names, standings: standings, care: care, timeZone: timeZone)
  }

  /// The needs of one teacher, the strongest first.
  public func needs(of person: PersonID) -> [HelpNeed] {
    standing(of: person).map { HelpNeeds.needs(of: $0, care: care) } ?? []
  }

  /// What is known of a teacher, under whichever of their ids.
  public func standing(of person: PersonID) -> TeacherStanding? {
    let shown = identities.canonical(person)
    return standings.first { $0.person == shown }
  }

  /// How far one teacher is with everything that was assigned to them.
  public func assignments(of person: PersonID) -> [AssignmentProgress] {
    guard let standing = standing(of: person) else { return [] }
    return assignments.filter { $0.body.concerns(standing.person) }.map {
      AssignmentProgress(
        of: $0, for: standing, syllabus: syllabus, timeZone: timeZone, today: today)
    }
  }
}

extension TrainingModel {
  fileprivate var offsetMinutes: Int { (school?.body.timeZone ?? .western).offsetMinutes }
}
