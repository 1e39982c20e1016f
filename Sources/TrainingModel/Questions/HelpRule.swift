/// The reasons for which somebody is shown as needing help, the strongest first.
public enum HelpRule: String, Hashable, CaseIterable, Comparable, Sendable {
  /// The teacher asked.
  case asked
  /// The worked answer was shown, and the variant was not got either.
  case notGotAfterSolution
  /// The same activity was tried and not got in several sittings.
  case notGotInSittings
  /// The first-try rate fell over the last lessons.
  case firstTryRateFalling

  /// Orders the strongest first.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
