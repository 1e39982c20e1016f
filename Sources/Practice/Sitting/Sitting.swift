public import Curriculum
import LearningRecord

/// A teacher's way through one lesson, or through what comes back today, as a value.
///
/// What comes in are inputs, what goes out are effects; the same inputs at the same moments always
/// give the same effects.
public struct Sitting: Hashable, Sendable {
  /// The lesson that is opened, followed and completed; `nil` where only questions come back.
  let lesson: LessonID?
  let title: String
  let stops: [Stop]
  /// What the orders of options follow from.
  let seed: UInt64
  /// The exercises on this laptop: a task that names one of them opens it.
  let exercises: Set<ActivityID>

  /// What the next line is taken for.
  enum Mode: Hashable, Sendable {
    case unstarted
    /// A screen with or without a question.
    case open
    /// The worked answer is on screen.
    case worked
    /// It is not clear whether a line is an answer.
    case confirming(Input, typed: String, Command)
    /// The mentor may be told what is confusing.
    case sentence
    /// In an exercise.
    case practising
    case finished
    case left
  }

  var index = 0
  /// Whether the lesson's end was passed and postponed questions are asked again.
  var isReturning = false
  var standings: [ActivityID: Standing] = [:]
  var mode = Mode.unstarted
  var message: Message?
  var shownAt = Moment(clockMilliseconds: 0)
  /// The place that the record names as the last one reached.
  var recordedPlace: Int?

  /// Prepares a lesson, recorded as `name`.
  ///
  /// - Parameters:
  ///   - lesson: What is shown.
  ///   - name: Under which everything is recorded.
  ///   - seed: Decides every order that is drawn.
  ///   - exercises: Those that can be opened.
  ///   - closing: Questions of other lessons that come back at its end.
  public init(
    _ lesson: Lesson, as name: LessonID, seed: UInt64, exercises: Set<ActivityID> = [],
    closing: [RecalledQuestion] = []
  ) {
    self.lesson = name
    title = lesson.title
    stops = Stop.stops(of: closing, after: Stop.stops(of: lesson, as: name))
    self.seed = seed
    self.exercises = exercises
  }

  /// Prepares what comes back today; each answer is recorded under its own lesson.
  public init(recalling questions: [RecalledQuestion], title: String, seed: UInt64) {
    lesson = nil
    self.title = title
    stops = Stop.stops(of: questions, after: [])
    self.seed = seed
    exercises = []
  }

  /// Whether the lesson is at its end or was left; at its end a reflection may follow.
  public var isOver: Bool { mode == .finished || mode == .left }

  /// Takes in `input` and says what is to be carried out, in order.
  public mutating func respond(to input: Input, at moment: Moment) -> [Effect] {
    switch (mode, input) {
    case (.unstarted, .start): return start(at: moment)
    case (.unstarted, .resume(let place)): return resume(place, at: moment)
    case (.finished, .reflection(let text)):
      return reflect(text, activity: nil, at: moment) + end()
    case (.finished, .command(.leave)): return end() + [.leave(.outside)]
    case (.finished, .command(.menu)): return end() + [.leave(.menu)]
    case (.unstarted, _), (.finished, _), (.left, _), (_, .start), (_, .resume), (_, .reflection):
      return []
    case (.practising, .exercise(let happening)): return take(happening, at: moment)
    case (.practising, .cameBack(let way)): return comeBack(way, at: moment)
    case (.practising, _), (_, .exercise), (_, .cameBack): return []
    case (_, .typed(let line)): return respond(toLine: line, at: moment)
    case (_, .command(let command)): return perform(command, at: moment)
    case (.open, .answered(let answer)): return take(answer, at: moment)
    case (_, .answered): return show()
    }
  }

  private mutating func start(at moment: Moment) -> [Effect] {
    let opened = lesson.map { [Effect.record(.lessonOpened($0))] } ?? []
    mode = .open
    return opened + (stops.isEmpty ? finish() : arrive(at: 0, moment: moment))
  }

  var stop: Stop { stops[index] }

  /// What is known of the question on screen.
  var standing: Standing {
    get { stop.question.flatMap { standings[$0.id] } ?? Standing() }
    set {
      guard let question = stop.question else { return }
      standings[question.id] = newValue
    }
  }

  /// The question on screen that still wants an answer.
  var openQuestion: Question? {
    guard let question = stop.question, standing.outcome == .open else { return nil }
    return question
  }

  /// Shows the screen with what it has to say.
  mutating func show(_ message: Message? = nil) -> [Effect] {
    self.message = message
    return view.map { [.show($0)] } ?? []
  }
}
