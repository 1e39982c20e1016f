public import Curriculum

extension EventBody {
  /// The name of the case in stored form; never changes.
  public var kind: String {
    switch self {
    case .profileChosen: "profile-chosen"
    case .lessonOpened: "lesson-opened"
    case .stepReached: "step-reached"
    case .answered: "answered"
    case .practised: "practised"
    case .hintShown: "hint-shown"
    case .solutionShown: "solution-shown"
    case .postponed: "postponed"
    case .helpRequested: "help-requested"
    case .helpWithdrawn: "help-withdrawn"
    case .reflected: "reflected"
    case .lessonCompleted: "lesson-completed"
    case .sittingEnded: "sitting-ended"
    case .replyRead: "reply-read"
    case .disowned: "disowned"
    case .adopted: "adopted"
    case .unknown(let kind, _): kind
    }
  }

  /// The question or exercise this is about.
  public var activity: ActivityID? {
    switch self {
    case .answered(let attempt): attempt.activity
    case .practised(let practice): practice.performance.exercise
    case .hintShown(_, let activity, _), .solutionShown(_, let activity),
      .postponed(_, let activity):
      activity
    case .helpRequested(_, let activity, _), .reflected(_, let activity, _): activity
    case .adopted(_, let body): body.activity
    case .profileChosen, .lessonOpened, .stepReached, .helpWithdrawn, .lessonCompleted,
      .sittingEnded, .replyRead, .disowned, .unknown:
      nil
    }
  }

  /// The lesson this is about.
  public var lesson: LessonID? {
    switch self {
    case .lessonOpened(let lesson), .stepReached(let lesson, _, _), .hintShown(let lesson, _, _),
      .solutionShown(let lesson, _), .postponed(let lesson, _),
      .helpRequested(let lesson, _, _), .reflected(let lesson, _, _),
      .lessonCompleted(let lesson):
      lesson
    case .answered(let attempt): attempt.lesson
    case .sittingEnded(let lesson): lesson
    case .adopted(_, let body): body.lesson
    case .practised, .profileChosen, .helpWithdrawn, .replyRead, .disowned, .unknown: nil
    }
  }

  /// Whether this happens inside a sitting: one of these without a `sittingEnded` after it means
  /// that the program was cut off.
  public var belongsToSitting: Bool {
    switch self {
    case .lessonOpened, .stepReached, .answered, .hintShown, .solutionShown, .postponed,
      .helpRequested, .reflected, .lessonCompleted:
      true
    case .practised, .profileChosen, .helpWithdrawn, .sittingEnded, .replyRead, .disowned,
      .adopted, .unknown:
      false
    }
  }
}
