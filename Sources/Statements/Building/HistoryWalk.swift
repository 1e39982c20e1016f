import Curriculum
import LearningRecord
import TrainingModel

/// Goes through a teacher's events in their order and drafts what they tell.
struct HistoryWalk {
  let person: PersonID
  let vocabulary: StatementVocabulary
  private(set) var drafts: [StatementDraft] = []
  /// The lesson that each writer is in.
  private var visits: [WriterID: LessonVisit] = [:]
  private var scores: [LessonID: LessonScore] = [:]

  init(person: PersonID, vocabulary: StatementVocabulary) {
    self.person = person
    self.vocabulary = vocabulary
  }

  static func source(of event: EventID) -> String { "event/\(event.writer.text)/\(event.sequence)" }

  mutating func take(_ event: Event, _ time: CorrectedTime) {
    // A copy of what somebody did under another name is theirs.
    let body = if case .adopted(_, let original) = event.body { original } else { event.body }
    visits[event.id.writer]?.lastSeen = (event.id, time)
    switch body {
    case .lessonOpened(let lesson): open(lesson, event, time)
    case .answered(let attempt): answer(attempt, event, time)
    case .lessonCompleted(let lesson): complete(lesson, event, time)
    case .helpRequested(let lesson, let activity, let sentence):
      ask(lesson, activity, sentence, event, time)
    case .sittingEnded: breakOff(event.id.writer)
    default: break
    }
  }

  private mutating func open(_ lesson: LessonID, _ event: Event, _ time: CorrectedTime) {
    // The lesson before had no end: the power went, or the program was closed.
    breakOff(event.id.writer)
    visits[event.id.writer] = LessonVisit(lesson: lesson, began: time, lastSeen: (event.id, time))
    var draft = draft(event.id, .initialized, vocabulary.lesson(lesson), time, lesson)
    draft.extensions = [(.sequence, .integer(event.id.sequence))]
    drafts.append(draft)
  }

  private mutating func breakOff(_ writer: WriterID) {
    guard let visit = visits.removeValue(forKey: writer) else { return }
    let (last, time) = visit.lastSeen
    var draft = draft(last, .abandoned, vocabulary.lesson(visit.lesson), time, visit.lesson)
    draft.source = "abandoned/\(last.writer.text)/\(last.sequence)"
    draft.result = visit.duration(until: time).map { .object([("duration", .string($0))]) }
    drafts.append(draft)
  }

  private mutating func complete(_ lesson: LessonID, _ event: Event, _ time: CorrectedTime) {
    let visit = visits[event.id.writer].flatMap { $0.lesson == lesson ? $0 : nil }
    if visit != nil { visits[event.id.writer] = nil }
    var draft = draft(event.id, .completed, vocabulary.lesson(lesson), time, lesson)
    draft.result = .object([
      ("score", scores[lesson]?.json), ("completion", .boolean(true)),
      ("duration", (visit?.duration(until: time)).map(JSONValue.string)),
    ])
    drafts.append(draft)
    judgeModule(of: lesson, event, time)
  }

  private mutating func answer(_ attempt: Attempt, _ event: Event, _ time: CorrectedTime) {
    scores[attempt.lesson, default: LessonScore()].count(attempt)
    let question = vocabulary.question(attempt.activity, in: attempt.lesson)
    let definition = vocabulary.catalogue.lessons[attempt.lesson]?.questions[attempt.activity]
    var draft = draft(event.id, .answered, question, time, attempt.lesson)
    draft.isAboutLesson = false
    let isRight = attempt.verdict == .right
    draft.result = .object([
      (
        "score",
        attempt.verdict == .unchecked ? nil : .object([("scaled", .integer(isRight ? 1 : 0))])
      ),
      ("success", attempt.verdict == .unchecked ? nil : .boolean(isRight)),
      (
        "response",
        .string(definition?.response(to: attempt.answer) ?? Responses.text(of: attempt.answer))
      ),
      ("duration", attempt.milliseconds.map { .string(Int64($0).duration) }),
    ])
    draft.extensions = [
      (.attempt, .integer(attempt.number)), (.hints, .integer(attempt.hints)),
      (.withHelp, attempt.followsSolution ? .boolean(true) : nil),
      (.sequence, .integer(event.id.sequence)),
    ]
    drafts.append(draft)
  }

  private mutating func ask(
    _ lesson: LessonID, _ activity: ActivityID?, _ sentence: String, _ event: Event,
    _ time: CorrectedTime
  ) {
    let object = activity.map { vocabulary.question($0, in: lesson) } ?? vocabulary.lesson(lesson)
    var draft = draft(event.id, .requestedAttention, object, time, lesson)
    draft.isAboutLesson = activity == nil
    draft.result = sentence.isEmpty ? nil : .object([("response", .string(sentence))])
    drafts.append(draft)
  }

  /// With the last of its lessons a module is passed, or not yet: something needed the worked
  /// answer and was not got right without it so far.
  private mutating func judgeModule(of lesson: LessonID, _ event: Event, _ time: CorrectedTime) {
    scores[lesson, default: LessonScore()].isCompleted = true
    guard let module = vocabulary.catalogue.module(of: lesson) else { return }
    let known = module.lessons.map { scores[$0] ?? LessonScore() }
    guard known.allSatisfy(\.isCompleted) else { return }
    let score = known.reduce(into: LessonScore()) { $0.add($1) }
    var draft = draft(
      event.id, score.isAllRight ? .passed : .failed, vocabulary.module(module.id), time, nil)
    draft.source = "judged/\(event.id.writer.text)/\(event.id.sequence)"
    draft.module = module.id
    draft.result = .object([
      ("score", score.json), ("success", .boolean(score.isAllRight)),
      ("completion", .boolean(true)),
    ])
    drafts.append(draft)
  }

  private func draft(
    _ event: EventID, _ verb: StatementVerb, _ object: JSONValue, _ time: CorrectedTime,
    _ lesson: LessonID?
  ) -> StatementDraft {
    StatementDraft(
      source: Self.source(of: event), actor: vocabulary.account(of: person), verb: verb,
      object: object, time: time, person: person, lesson: lesson)
  }
}
