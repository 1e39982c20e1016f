import Curriculum

/// Takes events in order, one at a time, and keeps what follows from them.
struct HistoryFold: Hashable {
  var overview = LearningOverview()
  var activities: [ActivityID: ActivityProgress] = [:]
  var reflections: [Reflection] = []
  var performances: [TimedPerformance] = []
  /// Each writer's last sitting.
  var sittings: [WriterID: Sitting] = [:]
  var lastSitting: WriterID?
  private var recall = RecallFold()
  /// What a right first answer usually takes; sorted out only when asked.
  var usualMilliseconds: Int? { recall.pace.usual }
  /// The copies by what they were copied from: a copy made twice counts once.
  private var copies: [EventID: EventID] = [:]

  /// Takes the event that comes next in order.
  mutating func apply(_ dated: DatedEvent) {
    if dated.time.isTrusted {
      overview.newestTrustedMilliseconds =
        max(overview.newestTrustedMilliseconds ?? .min, dated.time.milliseconds)
    }
    switch dated.event.body {
    case .adopted(let original, let body):
      guard copies[original] == nil else { return }
      copies[original] = dated.event.id
      apply(body, of: dated, isCopy: true)
    case let body: apply(body, of: dated, isCopy: false)
    }
  }

  private mutating func apply(_ body: EventBody, of dated: DatedEvent, isCopy: Bool) {
    var sitting = 0
    if body.belongsToSitting {
      sitting = joinSitting(dated, lesson: body.lesson, isCopy: isCopy)
      notePractice(at: dated.time)
    }
    touchLesson(body.lesson, at: dated.time)
    switch body {
    case .profileChosen(let profile): overview.profile = profile
    case .stepReached(let lesson, let step, let part):
      overview.lessons[lesson]?.place = LessonProgress.Place(step: step, part: part)
    case .lessonCompleted(let lesson): complete(lesson, at: dated.time)
    case .sittingEnded: if !isCopy { endSitting(of: dated.event.id) }
    case .replyRead(let reply): overview.repliesRead.insert(reply)
    case .helpRequested(let lesson, let activity, let sentence):
      overview.helpRequests.append(
        HelpRequest(
          id: dated.event.id, lesson: lesson, activity: activity, sentence: sentence,
          asked: dated.time))
    case .helpWithdrawn(let request): withdraw(request)
    case .reflected(let lesson, let activity, let note):
      reflections.append(
        Reflection(
          id: dated.event.id, lesson: lesson, activity: activity, note: note, written: dated.time))
    case .answered(let attempt):
      apply(
        TimedAttempt(id: dated.event.id, time: dated.time, sitting: sitting, attempt: attempt))
      if case .performed(let performance) = attempt.answer {
        perform(performance, verdict: attempt.verdict, in: dated)
      }
    case .practised(let practice):
      notePractice(at: dated.time)
      perform(practice.performance, verdict: practice.verdict, in: dated)
    case .hintShown, .solutionShown, .postponed: applyHelp(body)
    case .lessonOpened, .disowned, .adopted, .unknown: break
    }
  }

  private mutating func notePractice(at time: CorrectedTime) {
    guard time.isTrusted else { return }
    overview.practiceHours.insert(Int(time.milliseconds / 3_600_000))
  }

  private mutating func perform(
    _ performance: Performance, verdict: Verdict, in dated: DatedEvent
  ) {
    performances.append(
      TimedPerformance(
        id: dated.event.id, time: dated.time, performance: performance, verdict: verdict))
  }

  private mutating func apply(_ timed: TimedAttempt) {
    let attempt = timed.attempt
    var activity = progress(of: attempt.activity, in: attempt.lesson)
    activity.attempts.append(timed)
    activity.isPostponed = false
    if attempt.verdict == .right { activity.isOpenAfterSolution = false }
    activities[attempt.activity] = activity
    recall.take(timed, into: &overview.recalls)
    guard attempt.verdict == .right, !attempt.followsSolution else { return }
    for index in overview.helpRequests.indices
    where overview.helpRequests[index].activity == attempt.activity {
      overview.helpRequests[index].isSolvedSince = true
    }
  }

  private mutating func applyHelp(_ body: EventBody) {
    guard let id = body.activity, let lesson = body.lesson else { return }
    var activity = progress(of: id, in: lesson)
    switch body {
    case .hintShown: activity.hintsShown += 1
    case .solutionShown:
      activity.solutionsShown += 1
      activity.isOpenAfterSolution = true
    default: activity.isPostponed = true
    }
    activities[id] = activity
  }

  /// Takes the activity out, so that its attempts are not copied when one is added.
  private mutating func progress(of id: ActivityID, in lesson: LessonID) -> ActivityProgress {
    var activity =
      activities.removeValue(forKey: id) ?? ActivityProgress(activity: id, lesson: lesson)
    activity.lesson = lesson
    return activity
  }

  private mutating func touchLesson(_ lesson: LessonID?, at time: CorrectedTime) {
    guard let lesson else { return }
    overview.lessons[lesson, default: LessonProgress(lesson: lesson, lastActivity: time)]
      .lastActivity = time
  }

  private mutating func complete(_ lesson: LessonID, at time: CorrectedTime) {
    overview.lessons[lesson]?.status = .completed
    overview.lessons[lesson]?.place = nil
    if overview.lessons[lesson]?.completed == nil { overview.lessons[lesson]?.completed = time }
  }

  private mutating func withdraw(_ request: EventID) {
    let request = copies[request] ?? request
    for index in overview.helpRequests.indices where overview.helpRequests[index].id == request {
      overview.helpRequests[index].isWithdrawn = true
    }
  }

  private mutating func joinSitting(
    _ dated: DatedEvent, lesson: LessonID?, isCopy: Bool
  ) -> Int {
    let writer = dated.event.id.writer
    if var sitting = sittings[writer], sitting.continues(with: dated, isCopy: isCopy) {
      sitting.newest = dated.time
      sitting.lesson = lesson ?? sitting.lesson
      sitting.events.append(dated.event.id)
      sittings[writer] = sitting
      return sitting.number
    }
    overview.sittingCount += 1
    sittings[writer] = Sitting(
      number: overview.sittingCount, writer: writer, lesson: lesson, started: dated.time,
      newest: dated.time, events: [dated.event.id], isEnded: isCopy, isCopy: isCopy)
    lastSitting = writer
    if !isCopy { overview.writersInSitting.insert(writer) }
    return overview.sittingCount
  }

  private mutating func endSitting(of event: EventID) {
    overview.writersInSitting.remove(event.writer)
    guard sittings[event.writer]?.isEnded == false else { return }
    sittings[event.writer]?.events.append(event)
    sittings[event.writer]?.isEnded = true
  }
}
