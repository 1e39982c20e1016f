/// How far somebody has come at the keyboard: accuracy first, then speed.
public enum TypingMilestone: Int, Hashable, CaseIterable, Comparable, Sendable {
  /// At least 90 % right, at any speed.
  case accurate
  /// At least 92 % at 8 words a minute.
  case steady
  /// At least 95 % at 15 words a minute.
  case fluent
  /// At least 95 % at 20 words a minute: comfortable for office work.
  case office

  /// The highest that was reached; `nil` when none was.
  public init?(accuracyPermille: Int, tenthsOfWordsPerMinute: Int?) {
    let reached = Self.allCases.last {
      accuracyPermille >= $0.accuracyPermille
        && (tenthsOfWordsPerMinute ?? 0) >= $0.tenthsOfWordsPerMinute
    }
    guard let reached else { return nil }
    self = reached
  }

  /// The least accuracy.
  public var accuracyPermille: Int {
    switch self {
    case .accurate: 900
    case .steady: 920
    case .fluent, .office: 950
    }
  }

  /// The least speed.
  public var tenthsOfWordsPerMinute: Int {
    switch self {
    case .accurate: 0
    case .steady: 80
    case .fluent: 150
    case .office: 200
    }
  }

  /// The next one; `nil` after the last.
  public var next: Self? { Self(rawValue: rawValue + 1) }

  /// Orders from the first to the last.
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
