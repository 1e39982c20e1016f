internal import Curriculum
internal import LearningRecord

/// What is handed over to the principal: school scope, counts, names only with consent.
///
/// It is made of school scope alone, whatever the model holds; of mentor scope come the counts that
/// whoever has the files reckons. Screen, page, tables and JSON all show this value.
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
  public var idleSessions: [IdleSession]
  public var times: MeetingTimes
  public var plans: [PlanLine]
  public var sessions: [SessionLine]
  public var evaluations: [EvaluationLine]
  public var obstacles: [ObstacleLine]
  public var responses: [ResponseLine]
  public var applications: Applications
  public var silence: Silence
  /// `nil` where nobody reckoned it: it is known only where the teachers' files are.
  public var practice: Practice?
  public var mentoring: Mentoring
  public var meetings: Meetings

  /// Puts together what `model` tells in school scope, and the counts of `practice`.
  public init(
    _ model: TrainingModel, syllabus: Syllabus, today: Day, practice: PracticeFigures? = nil
  ) {
    self.init(
      ReportSource(model.limited(to: .school), syllabus: syllabus, today: today),
      practice: practice)
  }

  init(_ source: ReportSource, practice figures: PracticeFigures?) {
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
    idleSessions = IdleSession.all(source)
    times = MeetingTimes(source)
    plans = PlanLine.all(source)
    sessions = SessionLine.all(source, assignments: lines)
    evaluations = EvaluationLine.all(source)
    obstacles = ObstacleLine.all(source)
    responses = ResponseLine.all(source)
    applications = Applications(source)
    silence = Silence(source)
    practice = figures.map { Practice($0, source) }
    mentoring = Mentoring(source, effects: figures?.effects)
    meetings = Meetings(source)
  }

  /// How many sessions stand how.
  public func count(_ statuses: SessionStatus...) -> Int {
    sessions.count { statuses.contains($0.status) }
  }
}
