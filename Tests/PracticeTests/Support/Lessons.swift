import Curriculum
import LearningRecord
import Testing

@testable import Practice

extension Sample {
  static func lessonID() throws -> LessonID { try #require(LessonID("laptop.files")) }

  static func text(_ text: String) -> Step.Part { .text(.paragraph([.text(text)])) }

  static func step(_ name: String, _ parts: [Step.Part]) throws -> Step {
    Step(
      id: try #require(StepID(name)), title: [.text(name)], level: 2, parts: parts,
      position: position)
  }

  static func lesson(_ steps: [Step]) -> Lesson {
    Lesson(header: LessonHeader(), title: "File dan folder", steps: steps)
  }

  /// A lesson of one step for each question.
  static func lesson(of questions: [Question]) throws -> Lesson {
    lesson(
      try questions.enumerated().map { index, question in
        try step("step\(index + 1)", [text("Text \(index + 1)"), .question(question)])
      })
  }
}

/// A sitting that is driven line by line, with everything it asked for.
struct Drive {
  var sitting: Practice.Sitting
  var effects: [Effect] = []
  private var clock: Int64 = 1_000

  init(_ lesson: Lesson, seed: UInt64 = 1, exercises: Set<ActivityID> = []) throws {
    sitting = Practice.Sitting(
      lesson, as: try Sample.lessonID(), seed: seed, exercises: exercises)
  }

  /// A sitting of questions that is at the first of them.
  init(_ questions: [Question], seed: UInt64 = 1) throws {
    try self.init(try Sample.lesson(of: questions), seed: seed)
    send(.start)
  }

  @discardableResult
  mutating func send(_ input: Input) -> [Effect] {
    clock += 1_000
    let effects = sitting.respond(to: input, at: Moment(clockMilliseconds: clock))
    self.effects += effects
    return effects
  }

  /// Types lines, each with Enter; answers what the last one led to.
  @discardableResult
  mutating func type(_ lines: String...) -> [Effect] {
    var last: [Effect] = []
    for line in lines { last = send(.typed(line)) }
    return last
  }

  var view: SittingView? { sitting.view }
  var message: Message? { view?.message }
  var feedback: Feedback? {
    switch message {
    case .feedback(let feedback): feedback
    case .worked(let feedback, _): feedback
    default: nil
    }
  }
  var activity: String? { view?.prompt?.question.id.text }

  var recorded: [EventBody] { effects.recorded }
  var attempts: [Attempt] { recorded.attempts }
  var summary: Summary? {
    effects.lazy.compactMap { effect in
      if case .finish(let summary) = effect { summary } else { nil }
    }.first
  }
}

extension Sequence<Effect> {
  var recorded: [EventBody] {
    compactMap { if case .record(let body) = $0 { body } else { nil } }
  }
}

extension Sequence<EventBody> {
  var attempts: [Attempt] {
    compactMap { if case .answered(let attempt) = $0 { attempt } else { nil } }
  }
}
