public import Curriculum
public import LearningRecord

/// Teachers × lessons: how far everybody is.
public struct StatusGrid: Hashable, Sendable {
  /// One teacher and one lesson.
  public struct Cell: Hashable, Sendable {
    public var status: LessonStatus
    /// Whether something in the lesson calls for help now.
    public var needsHelp: Bool
    public var lastActivity: Day?
  }

  /// One teacher.
  public struct Row: Hashable, Sendable {
    public var person: PersonID
    public var name: String
    /// One for each lesson of the grid.
    public var cells: [Cell]
    public var lastActivity: Day?
    public var newestFile: Day?
  }

  public var lessons: [LessonID]
  /// In the order of the names.
  public var rows: [Row]

  /// Lays out what is known of everybody in `standings`.
  public init(
    of lessons: [LessonID], names: [PersonID: String],
    standings: some Sequence<TeacherStanding>, care: Care, timeZone: SchoolTimeZone
  ) {
    self.lessons = lessons
    rows = standings.map { standing in
      let needing = Set(HelpNeeds.needs(of: standing, care: care).compactMap(\.difficulty.lesson))
      return Row(
        person: standing.person, name: names[standing.person] ?? standing.person.text,
        cells: lessons.map { lesson in
          let known = standing.lessons[lesson]
          return Cell(
            status: known?.status ?? .notStarted, needsHelp: needing.contains(lesson),
            lastActivity: known?.lastActivityMilliseconds.map(timeZone.day))
        },
        lastActivity: standing.lastActivityMilliseconds.map(timeZone.day),
        newestFile: standing.newestFileMilliseconds.map(timeZone.day))
    }
    .sorted { ($0.name, $0.person) < ($1.name, $1.person) }
  }
}
