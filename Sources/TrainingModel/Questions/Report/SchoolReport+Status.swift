public import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// How far everybody is with one lesson.
  public struct LessonLine: Hashable, Sendable {
    public var lesson: LessonID
    /// Not started, started, completed; what was mastered was completed.
    public var counts: PublicCounts
  }

  /// How far those are whom something was given to.
  public struct AssignmentLine: Hashable, Sendable {
    public var assignment: EntityID
    public var lessons: [LessonID]
    public var modules: [ModuleID]
    public var isForEverybody: Bool
    public var due: Day?
    /// Not completed as far as known, and completed.
    public var counts: PublicCounts

    /// Whether enough people have it for telling what it asks for.
    public var isLarge: Bool { counts.total.number.map { $0 >= PublicCounts.smallest } ?? false }
  }
}

extension SchoolReport.LessonLine {
  static func all(_ source: ReportSource) -> [Self] {
    let teachers = Set(source.disclosure.teachers)
    var told: Set<LessonID> = []
    for (person, lessons) in source.statuses where teachers.contains(person) {
      for (lesson, status) in lessons where status > .notStarted { told.insert(lesson) }
    }
    for entry in source.model.entries(of: Assignment.self) {
      guard source.people(of: entry.body.audience).count >= PublicCounts.smallest else { continue }
      told.formUnion(source.syllabus.lessons(of: entry.body) ?? entry.body.lessons)
    }
    let known = source.syllabus.lessons.filter(told.contains)
    return (known + told.subtracting(known).sorted()).map { lesson in
      let counts = source.disclosure.counts(
        of: source.disclosure.teachers, groups: 3, showsMembers: true
      ) { person in
        switch source.statuses[person]?[lesson] ?? .notStarted {
        case .notStarted: 0
        case .started: 1
        case .completed, .mastered: 2
        }
      }
      return Self(lesson: lesson, counts: counts)
    }
  }
}

extension SchoolReport.AssignmentLine {
  static func all(_ source: ReportSource) -> [Self] {
    source.model.entries(of: Assignment.self).map { entry in
      let body = entry.body
      let lessons = source.syllabus.lessons(of: body)
      let counts = source.disclosure.counts(
        of: Array(source.people(of: body.audience)), groups: 2,
        showsMembers: body.audience == .everybody
      ) { person in
        guard let lessons, !lessons.isEmpty, let known = source.statuses[person] else { return 0 }
        return lessons.allSatisfy { known[$0, default: .notStarted] >= .completed } ? 1 : 0
      }
      return Self(
        assignment: entry.id, lessons: body.lessons, modules: body.modules,
        isForEverybody: body.audience == .everybody, due: body.due, counts: counts)
    }
    .sorted { ($0.due?.number ?? .max, $0.assignment) < ($1.due?.number ?? .max, $1.assignment) }
  }
}
