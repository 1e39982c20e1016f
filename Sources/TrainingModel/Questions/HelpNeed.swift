public import LearningRecord

/// A teacher with a difficulty, and every reason for naming it.
public struct HelpNeed: Hashable, Sendable {
  public var person: PersonID
  public var difficulty: Difficulty
  /// The strongest first; never empty.
  public var signals: [HelpSignal]

  /// Returns `nil` when there is no signal.
  init?(person: PersonID, difficulty: Difficulty, signals: [HelpSignal]) {
    guard !signals.isEmpty else { return nil }
    self.person = person
    self.difficulty = difficulty
    self.signals = signals.sorted {
      ($0.rule, $0.sinceMilliseconds) < ($1.rule, $1.sinceMilliseconds)
    }
  }

  /// The strongest reason.
  public var rule: HelpRule { signals[0].rule }

  /// Since when there has been a reason.
  public var sinceMilliseconds: Int64 { signals.map(\.sinceMilliseconds).min() ?? 0 }

  /// The requests among the reasons.
  public var requests: [EventID] { signals.filter { $0.rule == .asked }.flatMap(\.evidence) }
}
