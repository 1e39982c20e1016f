/// How far somebody is with a lesson, in the order of how far.
public enum LessonStatus: String, Hashable, CaseIterable, Comparable, Sendable {
  case notStarted
  case started
  case completed
  case mastered

  /// Orders by how far.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
