public import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// How far those are with one lesson of whom a file told anything.
  ///
  /// The others are left out, not counted as not having begun: nobody knows, and together with how
  /// many sent a file that count would give away who did not begin.
  public struct LessonLine: Hashable, Sendable {
    public var lesson: LessonID
    /// Not started, started, completed; what was mastered was completed.
    public var counts: PublicCounts
  }

  /// Something that was given to people.
  ///
  /// How many completed it is told lesson by lesson, of everybody: told of an audience as well, or of
  /// several lessons together, it would give away how few others completed one of them.
  public struct AssignmentLine: Hashable, Sendable {
    public var assignment: EntityID
    public var lessons: [LessonID]
    public var modules: [ModuleID]
    public var isForEverybody: Bool
    public var due: Day?
    /// The session that it follows from.
    public var session: EntityID?
    /// Whether somebody has still to complete it, as far as known.
    public var isOpen: Bool
    /// Whom it was given to.
    public var people: PublicCount

    /// Whether enough people have it for telling what it asks for.
    public var isLarge: Bool { people.least >= PublicCounts.smallest }
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
        switch source.statuses[person].map({ $0[lesson] ?? .notStarted }) {
        case nil: nil
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
    source.model.entries(of: Assignment.self).map { Self($0, source) }.sorted {
      ($0.due?.number ?? .max, $0.assignment) < ($1.due?.number ?? .max, $1.assignment)
    }
  }

  private init(_ entry: Entry<Assignment>, _ source: ReportSource) {
    let body = entry.body
    let isForEverybody = body.audience == .everybody
    let lessons = source.syllabus.lessons(of: body)
    func isCompleted(by person: PersonID) -> Bool {
      guard let lessons, !lessons.isEmpty, let known = source.statuses[person] else { return false }
      return lessons.allSatisfy { known[$0, default: .notStarted] >= .completed }
    }
    let people = source.people(of: body.audience)
    assignment = entry.id
    self.lessons = body.lessons
    modules = body.modules
    self.isForEverybody = isForEverybody
    due = body.due
    session = body.session
    isOpen = people.isEmpty || !people.allSatisfy(isCompleted)
    self.people = source.disclosure.count(Array(people))
  }
}
