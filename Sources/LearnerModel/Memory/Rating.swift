/// How well something was remembered, in the words of FSRS.
public enum Rating: Int, Hashable, CaseIterable, Comparable, Sendable {
  /// Not remembered.
  case again = 1
  /// Remembered with effort: with help, or after tries.
  case hard
  case good
  /// Remembered at once.
  case easy

  /// Orders from the worst to the best.
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
