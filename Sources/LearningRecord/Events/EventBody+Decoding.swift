import Curriculum

extension EventBody {
  /// Bodies longer than this are kept as they are and not understood.
  public static let longestJSON = 65_536

  /// Reads a stored body; what this version does not understand stays `unknown`, word for word.
  public init(kind: String, json: String) {
    guard json.utf8.count <= Self.longestJSON, let object = JSONValue(json),
      let body = Self(kind: kind, object)
    else {
      self = .unknown(kind: kind, json: json)
      return
    }
    self = body
  }

  private init?(kind: String, _ object: JSONValue) {
    let body: Self? =
      switch kind {
      case "profile-chosen": Profile(object).map(Self.profileChosen)
      case "answered": Attempt(object).map(Self.answered)
      case "practised": FreePractice(object).map(Self.practised)
      case "reply-read": object["reply"]?.text.map(Self.replyRead)
      case "disowned": object["events"]?.list(of: EventID.init).map(Self.disowned)
      case "help-withdrawn": object["request"].flatMap(EventID.init).map(Self.helpWithdrawn)
      case "adopted": Self(adopted: object)
      case "sitting-ended": Self(sittingEnded: object)
      default: Self(kind: kind, aboutLesson: object)
      }
    guard let body else { return nil }
    self = body
  }

  /// A copy of a copy does not exist: what is copied again keeps only its newest origin.
  private init?(adopted object: JSONValue) {
    guard let original = object["from"].flatMap(EventID.init), let kind = object["kind"]?.text,
      kind != "adopted", case .object(let members)? = object["body"],
      let body = Self(kind: kind, .object(members))
    else { return nil }
    self = .adopted(original: original, body)
  }

  private init?(sittingEnded object: JSONValue) {
    guard let lesson = object["lesson"] else {
      self = .sittingEnded(lesson: nil)
      return
    }
    guard let id = lesson.text.flatMap(LessonID.init) else { return nil }
    self = .sittingEnded(lesson: id)
  }

  private init?(kind: String, aboutLesson object: JSONValue) {
    guard let lesson = object["lesson"]?.text.flatMap(LessonID.init) else { return nil }
    switch kind {
    case "lesson-opened": self = .lessonOpened(lesson)
    case "lesson-completed": self = .lessonCompleted(lesson)
    case "step-reached":
      guard let step = object["step"]?.text.flatMap(StepID.init), let part = object["part"]?.count
      else { return nil }
      self = .stepReached(lesson: lesson, step: step, part: part)
    default: self.init(kind: kind, lesson: lesson, aboutActivity: object)
    }
  }

  private init?(kind: String, lesson: LessonID, aboutActivity object: JSONValue) {
    let activity = object["activity"]?.text.flatMap(ActivityID.init)
    guard activity != nil || object["activity"] == nil else { return nil }
    switch (kind, activity) {
    case ("hint-shown", let activity?):
      guard let number = object["number"]?.count else { return nil }
      self = .hintShown(lesson: lesson, activity: activity, number: number)
    case ("solution-shown", let activity?):
      self = .solutionShown(lesson: lesson, activity: activity)
    case ("postponed", let activity?): self = .postponed(lesson: lesson, activity: activity)
    case ("help-requested", _):
      guard let sentence = object["sentence"]?.text else { return nil }
      self = .helpRequested(lesson: lesson, activity: activity, sentence: sentence)
    case ("reflected", _):
      guard let note = object["note"]?.text else { return nil }
      self = .reflected(lesson: lesson, activity: activity, note: note)
    default: return nil
    }
  }
}
