import Curriculum
import LearningRecord

@testable import Practice

extension Drive {
  /// A sitting that goes on after `events`, `nil` when they hold no place to go on.
  init?(resuming events: [EventBody], lesson: Lesson, seed: UInt64) throws {
    guard let place = ResumePlace(of: try Sample.lessonID(), in: events) else { return nil }
    try self.init(lesson, seed: seed)
    send(.resume(place))
  }

  /// Whether some rows of a survey are filled in: they are kept only when all are.
  var hasHalfASurvey: Bool {
    sitting.stops.contains { stop in
      guard let question = stop.question, question.isSurvey else { return false }
      let standing = sitting.standings[question.id]
      return standing?.outcome == .open && standing?.draft != nil
    }
  }

  /// Presses Enter where only Enter goes on, so that two sittings stand at a question alike.
  mutating func settle() {
    for _ in 0..<100 {
      guard let view else { return }
      switch view.awaits {
      case .enter: type("")
      case .confirmation: type("")
      case .sentence: type("k")
      case .answer: return
      }
    }
  }
}

extension SittingView {
  /// The verdict that this screen tells for the first time.
  var newVerdict: Verdict? {
    switch message {
    case .feedback(let feedback): feedback.judgement.verdict
    case .worked(let feedback, _): feedback?.judgement.verdict
    default: nil
    }
  }
}

extension EventBody {
  var isReached: Bool { if case .stepReached = self { true } else { false } }
}

extension Standing {
  /// What is known, without which of its screens is shown.
  var withoutScreen: Self {
    var copy = self
    copy.endsInSolution = false
    return copy
  }
}

extension Practice.Sitting {
  /// What is known of `question` and stored; notes are kept elsewhere.
  func known(of question: Question) -> Standing {
    var known = (standings[question.id] ?? Standing()).withoutScreen
    if question.isSurvey { known.draft = nil }
    return known
  }
}
