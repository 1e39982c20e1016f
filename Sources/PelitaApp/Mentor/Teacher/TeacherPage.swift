import LearningRecord
import SchoolStore
import TrainingModel

/// Everything about one teacher, gathered once for the page, its sections and its JSON.
struct TeacherPage {
  let standing: TeacherStanding
  let needs: [HelpNeed]
  let applications: ClassApplications
  /// The activity touched last first.
  let activities: [ActivityTimeline]
  /// Work on practical exercises, the newest first.
  let performances: [TimedPerformance]
  /// The newest first.
  let reflections: [SharedReflection]
  let assignments: [(progress: AssignmentProgress, titles: [String])]
  /// The newest first.
  let records: [Entry<MentoringText>]
  let effects: [EntityID: MentoringEffect]
  let timeline: TeacherTimeline

  /// Gathers what the record and the files say; `nil` when the record does not know the teacher.
  init?(of person: PersonID, at desk: SchoolDesk, in overview: MentorOverview) throws {
    guard let standing = overview.standings.first(where: { $0.person == person }) else {
      return nil
    }
    let history = try desk.history(of: person)
    self.standing = standing
    needs = overview.needs(of: person)
    applications = ClassApplications(of: person, in: desk.unified)
    activities = ActivityTimeline.all(in: history)
    performances = history.performances.reversed()
    reflections = desk.unified.entries(of: SharedReflection.self).map(\.body)
      .filter { $0.teacher == person }
      .sorted { $0.writtenMilliseconds > $1.writtenMilliseconds }
    assignments = desk.assignments(of: person, in: overview)
    records = desk.recordEntries(of: person)
    effects = Dictionary(
      try desk.mentoringEffects(of: person).effects.map { ($0.record, $0) }
    ) { one, _ in one }
    timeline = TeacherTimeline(
      of: person, history: history, in: desk.unified, timeZone: desk.timeZone)
  }

  /// The parts of the page, in their order: what was tried in class before any score.
  enum Section: Int, CaseIterable {
    case applications = 1
    case needs
    case activities
    case performances
    case reflections
    case assignments
    case records
    case timeline
  }

  /// How much a section holds.
  func count(of section: Section) -> Int {
    switch section {
    case .applications: applications.all.count
    case .needs: needs.count
    case .activities: activities.count
    case .performances: performances.count
    case .reflections: reflections.count
    case .assignments: assignments.count
    case .records: records.count
    case .timeline: timeline.happenings.count
    }
  }
}

extension SchoolDesk {
  /// The mentoring records about a teacher, the newest first.
  func recordEntries(of teacher: PersonID) -> [Entry<MentoringText>] {
    unified.entries(of: MentoringText.self)
      .filter { $0.body.teacher == model.identities.canonical(teacher) }
      .map { (day(of: $0), $0) }
      .sorted { ($1.0, $1.1.id) < ($0.0, $0.1.id) }
      .map(\.1)
  }
}
