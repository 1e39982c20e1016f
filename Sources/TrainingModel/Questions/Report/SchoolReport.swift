internal import Curriculum
internal import LearningRecord

/// What is handed over to the principal: school scope, counts, names only with consent.
///
/// It is made of school scope alone, whatever the model holds. Screen, page, tables and JSON all
/// show this value.
public struct SchoolReport: Hashable, Sendable {
  public var schoolName: String
  public var place: String
  public var today: Day
  public var teachers: PublicCount
  /// Those of whom no file told anything, and those of whom one did.
  public var arrivals: PublicCounts
  /// Lessons that somebody began or that were assigned, in the order taught.
  public var lessons: [LessonLine]
  public var assignments: [AssignmentLine]
  /// Assignments for fewer people than a group may have; what they ask for is not told.
  public var smallAssignments: Int
  public var needs: [NeedLine]
  public var sessions: [SessionLine]
  public var obstacles: [ObstacleLine]
  public var responses: [ResponseLine]
  public var applications: Applications
  public var mentoring: Mentoring
  public var meetings: Meetings

  /// Puts together what `model` tells in school scope.
  public init(_ model: TrainingModel, syllabus: Syllabus, today: Day) {
    self.init(ReportSource(model.limited(to: .school), syllabus: syllabus, today: today))
  }

  init(_ source: ReportSource) {
    let school = source.model.school?.body
    schoolName = school?.name ?? ""
    place = school?.place ?? ""
    today = source.today
    let disclosure = source.disclosure
    teachers = disclosure.count(disclosure.teachers)
    arrivals = disclosure.counts(of: disclosure.teachers, groups: 2, showsMembers: true) {
      source.statuses[$0] == nil ? 0 : 1
    }
    lessons = LessonLine.all(source)
    let lines = AssignmentLine.all(source)
    assignments = lines.filter(\.isLarge)
    smallAssignments = lines.count { !$0.isLarge }
    needs = NeedLine.all(source)
    sessions = SessionLine.all(source)
    obstacles = ObstacleLine.all(source)
    responses = ResponseLine.all(source)
    applications = Applications(source)
    mentoring = Mentoring(source)
    meetings = Meetings(source)
  }

  /// How many sessions stand how.
  public func count(_ statuses: SessionStatus...) -> Int {
    sessions.count { statuses.contains($0.status) }
  }
}

/// What the parts of a report are made of; read once.
struct ReportSource {
  let model: TrainingModel
  let syllabus: Syllabus
  let today: Day
  let disclosure: Disclosure
  /// What files told of the teachers, under the ids they are shown by.
  let statuses: [PersonID: [LessonID: LessonStatus]]
  let sessions: [Entry<Session>]

  init(_ model: TrainingModel, syllabus: Syllabus, today: Day) {
    self.model = model
    self.syllabus = syllabus
    self.today = today
    let disclosure = Disclosure(model)
    self.disclosure = disclosure
    var statuses: [PersonID: [LessonID: LessonStatus]] = [:]
    for entry in model.entries(of: ProgressStatus.self) {
      statuses[disclosure.identities.canonical(entry.body.person), default: [:]]
        .merge(entry.body.lessons, uniquingKeysWith: max)
    }
    self.statuses = statuses
    sessions = model.entries(of: Session.self).sorted {
      ($0.body.day?.number ?? .max, $0.body.topic, $0.id)
        < ($1.body.day?.number ?? .max, $1.body.topic, $1.id)
    }
  }

  /// Those whom something is for, each once.
  func people(of audience: Assignment.Audience) -> Set<PersonID> {
    switch audience {
    case .everybody: Set(disclosure.teachers)
    case .people(let people): Set(people.map(disclosure.identities.canonical))
    }
  }
}
