import Curriculum
import LearningRecord
import ProgressStore
import Terminal

/// One teacher at work: her record, her language, the lessons, and what follows from the record.
final class TeacherDesk {
  let surroundings: Surroundings
  let store: ProgressStore
  let library: ContentLibrary
  let previews: FilePreviews
  private(set) var profile: Profile
  private(set) var overview: LearningOverview
  private var notices: [String] = []
  /// The questions of each lesson that may come back, as far as they were looked for.
  var recallMarks: [LessonID: Set<ActivityID>] = [:]

  /// Sits down at an open record; `profile` is what the record says, or the one just chosen.
  init(
    surroundings: Surroundings, store: ProgressStore, library: ContentLibrary, profile: Profile
  ) {
    self.surroundings = surroundings
    self.store = store
    self.library = library
    self.profile = profile
    previews = FilePreviews(surroundings: surroundings)
    overview = store.overviewAtStart
  }

  /// Shows and asks in this teacher's language.
  var dialogue: Dialogue {
    Dialogue(console: surroundings.console, phrases: profile.language.phrases)
  }

  var phrases: any Phrases { profile.language.phrases }

  /// Keeps what happened outside of a lesson.
  func record(_ body: EventBody) throws {
    _ = try store.append(body, at: surroundings.now())
    if case .profileChosen(let profile) = body { self.profile = profile }
  }

  /// Takes in what was recorded since: after a sitting, after an import.
  func refresh() throws { overview = try store.history().overview }

  /// Backs the record up at the end of a sitting; what failed is told at home.
  func closeSitting() {
    do {
      let history = try store.history()
      overview = history.overview
      // The next start is quick even when the power fails before the goodbye.
      try store.keepOverview(of: history)
      try store.backUp(at: surroundings.now())
    } catch {
      notices.append(phrases.backupIsMissing(phrases.explanation(of: error).what))
    }
  }

  /// What is to be told at home.
  func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  /// Today in words; `nil` while the clock is in doubt: dates are then hidden.
  var today: CalendarDay? {
    let now = surroundings.now()
    return store.doubts(now) ? nil : CalendarDay(milliseconds: now)
  }

  /// Lessons that were completed at least once.
  var completedLessons: Set<LessonID> {
    Set(overview.lessons.values.filter { $0.completed != nil }.map(\.lesson))
  }

  /// The value of `@sapaan` in this teacher's lessons.
  var macros: [String: String] {
    ["sapaan": profile.language.phrases.lessonAddress(profile)]
  }
}
