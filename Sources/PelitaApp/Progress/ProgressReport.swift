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
    comesBack = history.activities.values
      .filter { !$0.tries.isEmpty && (!$0.isGotRight || $0.isGotRightWithHelp) }
      .sorted { $0.activity < $1.activity }
      .map { library.title(of: $0.lesson, in: language) + " › " + $0.activity.text }
    openRequests = overview.openHelpRequests.map { request in
      let place = library.title(of: request.lesson, in: language)
      return request.sentence.isEmpty ? place : "\(place): \"\(request.sentence)\""
    }
    practiceDays = overview.practiceDays(hoursEast: hoursEast).count
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
