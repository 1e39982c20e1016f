import Curriculum
import LearningRecord
import TrainingModel

/// Every assignment with how far everybody is, as far as their files tell.
struct AssignmentList: Hashable, Encodable {
  var assignments: [Item]

  /// One assignment.
  struct Item: Hashable, Encodable {
    var id: String
    var title: String
    var due: String?
    var isForEverybody: Bool
    var people: [Progress]

    /// How many have completed it, as far as known.
    var completedCount: Int { people.count { $0.standing == "completed" } }
  }

  /// One person.
  struct Progress: Hashable, Encodable {
    var person: String
    var name: String
    var completed: Int
    var lessons: Int
    /// `completed`, `open`, `not-completed-by-due` or `unknown`.
    var standing: String
  }

  /// Puts together what `overview` knows of `assignments`.
  init(
    _ assignments: [Entry<Assignment>], overview: MentorOverview, syllabus: Syllabus,
    title: (Assignment) -> String
  ) {
    self.assignments = assignments.map { entry in
      let concerned = overview.standings.filter { entry.body.concerns($0.person) }
      return Item(
        id: entry.id.text, title: title(entry.body), due: entry.body.due?.text,
        isForEverybody: entry.body.audience == .everybody,
        people: concerned.map { standing in
          let progress = AssignmentProgress(
            of: entry, for: standing, syllabus: syllabus, timeZone: overview.timeZone,
            today: overview.today)
          return Progress(
            person: standing.person.text, name: overview.name(of: standing.person),
            completed: progress.completedLessons.count,
            lessons: progress.completedLessons.count + progress.openLessons.count,
            standing: progress.standing.code)
        }.sorted { ($0.name, $0.person) < ($1.name, $1.person) })
    }
  }
}

extension AssignmentProgress.Standing {
  /// The stable name for scripts.
  fileprivate var code: String {
    switch self {
    case .completed: "completed"
    case .open: "open"
    case .notCompletedByDue: "not-completed-by-due"
    case .unknown: "unknown"
    }
  }
}

extension SchoolDesk {
  /// The assignments and everybody's progress, the newest first.
  func assignmentList() throws -> AssignmentList {
    let entries = model.entries(of: Assignment.self).sorted {
      ($1.atMilliseconds, $1.id) < ($0.atMilliseconds, $0.id)
    }
    return AssignmentList(entries, overview: try overview(), syllabus: titles.syllabus) {
      titles(of: $0).joined(separator: ", ")
    }
  }
}
