public import LearningRecord

/// What mentors have seen to already.
public struct Care: Sendable {
  private struct Seen: Hashable {
    var teacher: PersonID
    var difficulty: Difficulty
  }

  private var handled: [Seen: Handled] = [:]
  private var answered: Set<EventID> = []

  /// What the model says of replies and of difficulties marked as handled.
  public init(_ model: TrainingModel) {
    for entry in model.entries(of: Handled.self) {
      let seen = Seen(teacher: entry.body.teacher, difficulty: entry.body.difficulty)
      handled[seen] = handled[seen].flatMap { $0.joined(with: entry.body) } ?? entry.body
    }
    answered = Set(model.entries(of: Reply.self).compactMap(\.body.request))
  }

  /// Whether a mentor has seen to this; newer evidence calls for help again.
  public func covers(_ signal: HelpSignal, of teacher: PersonID) -> Bool {
    if signal.rule == .asked, signal.evidence.allSatisfy(answered.contains) { return true }
    return handled[Seen(teacher: teacher, difficulty: signal.difficulty)]?.covers(signal.evidence)
      ?? false
  }
}
