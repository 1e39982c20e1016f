/// To which side lines are pushed.
public enum Alignment: String, Hashable, Sendable, CaseIterable {
  /// Where reading begins: left, for Indonesian and English.
  case start
  case centre
  case end
  case justified
}
