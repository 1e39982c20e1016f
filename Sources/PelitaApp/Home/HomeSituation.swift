import Guidance
import LearningRecord

/// What the home screen knows when it is drawn.
struct HomeSituation: Hashable, Sendable {
  var profile: Profile
  /// `nil` while the clock is in doubt: dates are then hidden.
  var today: CalendarDay?
  var next: Next
  /// What comes back today; `nil` while nothing was answered yet.
  var review: DailyReview?
  var tasks: [OpenTask] = []
  /// What an unread reply of the mentor is about.
  var replyAbout: String?
  /// After what the class is asked about today; a reply comes first.
  var classAfter: String?
  var newFileCount = 0
  /// Whether there is anything to practise without a lesson.
  var hasExercises = true
  /// Said once, above the menu: a sudden end, a recovery.
  var news: [String] = []

  /// Whether the class is asked about: one line at most, and a reply comes first.
  var asksAboutClass: Bool { classAfter != nil && replyAbout == nil }

  /// Where Enter leads.
  enum Next: Hashable, Sendable {
    /// `place` is "module › lesson"; `part` counts from 1.
    case goOn(place: String, part: Int, of: Int)
    case begin(place: String)
    case everythingDone
    case noLessons
  }

  /// An assignment not yet finished.
  struct OpenTask: Hashable, Sendable {
    var title: String
    var from: String
    var due: CalendarDay?
  }
}
