/// How much of the record a progress file holds; the summary is always there.
public enum DetailLevel: String, Hashable, CaseIterable, Comparable, Sendable {
  case summary
  /// The summary and what belongs to the activities the teacher asked about.
  case marked
  case everything

  /// Orders from little to much.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .summary: 0
    case .marked: 1
    case .everything: 2
    }
  }
}
