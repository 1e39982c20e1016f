public import LearningRecord

/// A teacher with a difficulty, and every reason for naming it.
public struct HelpNeed: Hashable, Sendable {
  public var person: PersonID
  public var difficulty: Difficulty
  /// The strongest first, of equal ones the newest; never empty.
  public var signals: [HelpSignal]

  /// Returns `nil` when there is no signal.
  init?(person: PersonID, difficulty: Difficulty, signals: [HelpSignal]) {
    guard !signals.isEmpty else { return nil }
    self.person = person
    self.difficulty = difficulty
    self.signals = signals.sorted {
      // What was asked last is what the teacher wants to know now.
      $0.rule == $1.rule ? $0.isNewer(than: $1) : $0.rule < $1.rule
    }
  }

  /// The strongest reason.
  public var rule: HelpRule { signals[0].rule }

  /// Since when there has been a reason.
  public var sinceMilliseconds: Int64 { signals.map(\.sinceMilliseconds).min() ?? 0 }

  /// The requests among the reasons.
  public var requests: [EventID] { signals.filter { $0.rule == .asked }.flatMap(\.evidence) }
}

extension HelpSignal {
  /// By date, and by place in the writer's sequence where the date is the same.
  fileprivate func isNewer(than other: HelpSignal) -> Bool {
    guard sinceMilliseconds == other.sinceMilliseconds, let mine = evidence.last,
      let others = other.evidence.last
    else { return sinceMilliseconds > other.sinceMilliseconds }
    return mine > others
  }
}
