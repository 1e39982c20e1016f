public import Curriculum

/// What a teacher did at one activity on one day: small, and enough to ask what is hard for many
/// and what changed after mentoring.
public struct PracticeDay: Hashable, Sendable {
  /// The question; for practical exercises the exercise, wherever it was met.
  public var activity: ActivityID
  /// `nil` outside of lessons.
  public var lesson: LessonID?
  /// The question by which a lesson asked for the exercise.
  public var question: ActivityID?
  public var day: Day
  /// Those that count: what could not be checked does not.
  public var tries = 0
  /// Right ones without the worked answer.
  public var right = 0
  /// The first answers after the question was shown, without the worked answer.
  public var firstTries = 0
  public var firstRight = 0
  /// Whether the very first try of all was right; `nil` when that was on another day.
  public var opening: Bool?
  /// Different ones, in the order given.
  public var wrong: [WrongAnswer] = []

  /// Makes a day without tries.
  public init(activity: ActivityID, lesson: LessonID?, question: ActivityID?, day: Day) {
    self.activity = activity
    self.lesson = lesson
    self.question = question
    self.day = day
  }

  /// Whether it belongs to what a mentoring was about; everything belongs to the last lessons.
  public func concerns(_ difficulty: Difficulty?) -> Bool {
    switch difficulty {
    case .activity(_, let named)?: activity == named || question == named
    case .lesson(let named)?: lesson == named
    case .recentLessons?, nil: true
    }
  }
}
