import Curriculum
import LearningRecord

/// A teacher's progress as values: the same for the screen and for `--json`.
struct ProgressReport: Hashable, Encodable {
  var name: String
  var modules: [Module]
  /// Steps with a question that was got only with help, or not yet.
  var comesBack: [String]
  /// What the mentor was asked and has not answered.
  var openRequests: [String]
  var practiceDays: Int
  /// What mentors and trainers gave, the open ones first.
  var assignments: [Assigned] = []

  /// An assignment and how far it is.
  struct Assigned: Hashable, Encodable {
    var title: String
    var from: String
    var why: String
    /// Such as `2026-11-27`.
    var due: String?
    var lessons: [String]
    var completed: [String]

    /// Reports on `assignment`.
    init(_ assignment: TeacherAssignment) {
      title = assignment.title
      from = assignment.from
      why = assignment.why
      due = assignment.due?.isoText
      lessons = assignment.lessons.map(\.text)
      completed = assignment.completed.map(\.text)
    }
  }

  /// A module with its lessons.
  struct Module: Hashable, Encodable {
    var id: String
    var title: String
    var completed: Int
    var lessons: [Lesson]
  }

  /// A lesson and how far it is.
  struct Lesson: Hashable, Encodable {
    var id: String
    var title: String
    var status: Status
  }

  /// How far a lesson is; mastery comes with reviews.
  enum Status: String, Hashable, Encodable {
    case notStarted = "not-started"
    case started
    case completed
  }
}

extension ProgressReport {
  /// Reports on `history`; `hoursEast` of UTC decides where a day ends.
  init(_ history: LearningHistory, library: ContentLibrary, profile: Profile, hoursEast: Int) {
    let overview = history.overview
    let language = profile.language
    name = profile.name
    modules = library.modules.map { module in
      let lessons = module.description.lessons.map { entry in
        Lesson(
          id: entry.id.text, title: entry.title[language] ?? entry.id.text,
          status: Status(overview.lessons[entry.id]))
      }
      return Module(
        id: module.description.id.text,
        title: module.description.title[language] ?? module.description.id.text,
        completed: lessons.count { $0.status == .completed }, lessons: lessons)
    }
    comesBack = Self.stepsToComeBack(history.activities.values, library, language)
    openRequests = overview.openHelpRequests.map { request in
      let place = library.title(of: request.lesson, in: language)
      return request.sentence.isEmpty ? place : "\(place): \"\(request.sentence)\""
    }
    practiceDays = overview.practiceDays(hoursEast: hoursEast).count
  }
}

extension ProgressReport {
  /// "Lesson › step" for every step with a question that was got only with help, or not yet.
  private static func stepsToComeBack(
    _ activities: some Collection<ActivityProgress>, _ library: ContentLibrary,
    _ language: Language
  ) -> [String] {
    let weak = activities.filter { !$0.tries.isEmpty && (!$0.isGotRight || $0.isGotRightWithHelp) }
    var steps: [String] = []
    for (name, activities) in Dictionary(grouping: weak, by: \.lesson).sorted(by: {
      $0.key < $1.key
    }) {
      let title = library.title(of: name, in: language)
      let ids = Set(activities.map(\.activity))
      // Where the lesson cannot be read any more, its title still says something.
      let lesson = try? library.load(name, in: language, macros: [:]).lesson
      let headings = (lesson?.steps ?? [])
        .filter { $0.questions.contains { ids.contains($0.id) } }
        .map { "\(title) › \($0.title.plainText)" }
      steps += headings.isEmpty ? [title] : headings
    }
    return steps
  }
}

extension ProgressReport.Status {
  fileprivate init(_ progress: LessonProgress?) {
    switch progress?.status {
    case nil: self = .notStarted
    case .started: self = .started
    case .completed: self = .completed
    }
  }
}
